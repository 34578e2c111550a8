import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as v from 'valibot';
import { useSession } from '@/api/session';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { confirmEmail, refreshMe } from '../calls';
import { Done } from '../Done';
import { LinkPage } from '../LinkPage';

const nothing = v.object({});

/** Behind a button: programs that open every link in a mail must not change anything. */
export function EmailChangePage() {
  const text = useText();
  return (
    <LinkPage
      name="token"
      title={text(msg`メールアドレスの変更`)}
      heading={<Trans>メールアドレスの｜変更《へんこう》</Trans>}
      look={async () => true}
      again={
        <LinkButton to="/me/settings/email">
          <Trans>｜設定《せってい》へ</Trans>
        </LinkButton>
      }
    >
      {(_, token) => <Confirm token={token} />}
    </LinkPage>
  );
}

function Confirm({ token }: { token: string }) {
  const form = useForm(nothing, {});
  const session = useSession();
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Done
        title={<Trans>メールアドレスを｜変《か》えました</Trans>}
        actions={
          <LinkButton to="/me">
            <Trans>マイページへ</Trans>
          </LinkButton>
        }
      >
        <p>
          <Trans>これからのお｜知《し》らせは、｜新《あたら》しいアドレスに｜届《とど》きます。</Trans>
        </p>
      </Done>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={async () => {
        await confirmEmail(token);
        if (session) await refreshMe();
        setDone(true);
      }}
      submit={<Trans>｜変更《へんこう》を｜決《き》める</Trans>}
    >
      <p>
        <Trans>
          このボタンを｜押《お》すと、このメールを｜受《う》け｜取《と》ったアドレスが、あなたのアカウントのアドレスになります。
        </Trans>
      </p>
    </Form>
  );
}
