import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { settle } from '@/api/asking';
import { signedIn } from '@/api/renewing';
import { useMe } from '@/api/session';
import { Dialog } from '@/ui/Dialog';
import { SignIn } from '../signIn/SignIn';
import { ConfirmForm } from './ConfirmForm';

/** Stands in front of the work, which waits behind it unchanged. */
function AskingDialog({ asks }: { asks: 'SIGN_IN' | 'CONFIRM' }) {
  const me = useMe();
  const client = useQueryClient();
  const close = () => settle(false);
  if (asks === 'CONFIRM') {
    return (
      <Dialog
        title={<Trans>ご｜本人《ほんにん》の｜確認《かくにん》</Trans>}
        focus="input:not([hidden])"
        onClose={close}
      >
        {me && <ConfirmForm me={me} onConfirmed={signedIn} />}
      </Dialog>
    );
  }
  return (
    <Dialog
      title={<Trans>もう｜一度《いちど》ログインしてください</Trans>}
      focus="[type=password]"
      onClose={close}
    >
      <p className="mb-6">
        <Trans>
          ｜時間《じかん》がたったので、ログインが｜終《お》わりました。｜書《か》いていた｜内容《ないよう》は、そのまま｜残《のこ》っています。
        </Trans>
      </p>
      <SignIn email={me?.email} again onSignedIn={() => client.invalidateQueries()} />
    </Dialog>
  );
}

export default AskingDialog;
