import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { lookAtSignUp } from '../calls';
import { LinkPage } from '../LinkPage';
import { CompletionForm } from './CompletionForm';

export function SignUpConfirmPage() {
  const text = useText();
  return (
    <LinkPage
      name="token"
      title={text(msg`アカウントの登録`)}
      heading={<Trans>アカウントの｜登録《とうろく》</Trans>}
      lead={
        <Trans>メールアドレスを｜確認《かくにん》できました。あと4つのことを｜教《おし》えてください。</Trans>
      }
      look={lookAtSignUp}
      again={
        <LinkButton to="/sign-up">
          <Trans>はじめからやり｜直《なお》す</Trans>
        </LinkButton>
      }
    >
      {({ email }, token) => <CompletionForm email={email} token={token} />}
    </LinkPage>
  );
}
