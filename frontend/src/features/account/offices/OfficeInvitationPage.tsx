import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as v from 'valibot';
import { useMe } from '@/api/session';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { RoleName } from '@/ui/RoleName';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { acceptOffice, lookAtOffice, type OfferedOffice } from '../calls';
import { Done } from '../Done';
import { LinkPage } from '../LinkPage';

import { SignIn } from '../signIn/SignIn';

const nothing = v.object({});

/** The city gives somebody a task; they sign in on this very page, so that the link stays in it. */
export function OfficeInvitationPage() {
  const text = useText();
  return (
    <LinkPage
      name="secret"
      title={text(msg`市の役割への招待`)}
      heading={<Trans>｜市《し》の｜役割《やくわり》への｜招待《しょうたい》</Trans>}
      look={lookAtOffice}
      again={
        <LinkButton to="/">
          <Trans>ホームへ</Trans>
        </LinkButton>
      }
    >
      {(invitation, secret) => <Invitation invitation={invitation} secret={secret} />}
    </LinkPage>
  );
}

function Invitation({ invitation, secret }: { invitation: OfferedOffice; secret: string }) {
  const me = useMe();
  const form = useForm(nothing, {});
  const [accepted, setAccepted] = useState(false);
  const { role, departmentLabel, until, expiresAt } = invitation;

  if (accepted && me) return <Accepted needsFactor={needsFactor(me)} />;
  return (
    <>
      <SummaryList>
        <SummaryRow label={<Trans>｜役割《やくわり》</Trans>}>
          <RoleName role={role} />
        </SummaryRow>
        {departmentLabel && (
          <SummaryRow label={<Trans>｜担当課《たんとうか》</Trans>}>{departmentLabel}</SummaryRow>
        )}
        {until && (
          <SummaryRow label={<Trans>いつまで</Trans>}>
            <DateText date={until} />
          </SummaryRow>
        )}
        <SummaryRow label={<Trans>この｜招待《しょうたい》の｜期限《きげん》</Trans>}>
          <MomentText instant={expiresAt} style="full" />
        </SummaryRow>
      </SummaryList>
      {me ? (
        <Form
          form={form}
          onSubmit={async () => {
            await acceptOffice(secret);
            setAccepted(true);
          }}
          submit={<Trans>この｜役割《やくわり》を｜引《ひ》き｜受《う》ける</Trans>}
        >
          <p>
            <Trans>
              <span lang="ja">{me.displayName}</span>（{me.email}）さんの｜役割《やくわり》になります。
            </Trans>
          </p>
        </Form>
      ) : (
        <section className="flex flex-col gap-6">
          <Notice title={<Trans>｜引《ひ》き｜受《う》けるには、このページのままログインしてください</Trans>}>
            <p>
              <Trans>
                アカウントがないときは、｜先《さき》に「アカウントをつくる」で｜登録《とうろく》し、そのあと｜招待《しょうたい》のメールのリンクをもう｜一度《いちど》｜開《ひら》いてください。
              </Trans>
            </p>
            <LinkButton to="/sign-up" look="secondary" className="self-start">
              <Trans>アカウントをつくる</Trans>
            </LinkButton>
          </Notice>
          <SignIn onSignedIn={() => undefined} />
        </section>
      )}
    </>
  );
}

const needsFactor = ({ secondFactor: { totp, passkeys } }: NonNullable<ReturnType<typeof useMe>>) =>
  !totp && passkeys === 0;

function Accepted({ needsFactor: lacking }: { needsFactor: boolean }) {
  return (
    <Done
      title={<Trans>｜役割《やくわり》を｜引《ひ》き｜受《う》けました</Trans>}
      actions={
        lacking ? (
          <LinkButton to="/me/settings/app">
            <Trans>｜認証《にんしょう》アプリを｜設定《せってい》する</Trans>
          </LinkButton>
        ) : (
          <LinkButton to="/me">
            <Trans>マイページへ</Trans>
          </LinkButton>
        )
      }
    >
      <p>
        {lacking ? (
          <Trans>
            ｜市《し》の｜仕事《しごと》を｜始《はじ》める｜前《まえ》に、パスワードのほかに、もうひとつの｜確認《かくにん》の｜方法《ほうほう》を｜設定《せってい》してください。
          </Trans>
        ) : (
          <Trans>
            ｜画面《がめん》の｜上《うえ》の、あなたの｜名前《なまえ》のメニューで、｜役割《やくわり》を｜切《き》り｜替《か》えられます。
          </Trans>
        )}
      </p>
    </Done>
  );
}
