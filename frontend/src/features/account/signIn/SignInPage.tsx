import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Me } from '@/api/identity';
import { changeDisplay, getDisplay } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Page, PageHeading } from '@/ui/Page';
import { SignIn } from './SignIn';

/** The one door for everybody; it leads back to where somebody wanted to go. */
export function SignInPage() {
  const text = useText();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });

  const enter = (me: Me) => {
    // The language of the account, unless this device was told another one.
    if (getDisplay().locale === 'ja' && me.locale !== 'ja') changeDisplay({ locale: me.locale });
    navigate({ href: next ?? '/', replace: true });
  };

  return (
    <Page title={text(msg`ログイン`)} className="max-w-prose">
      <PageHeading>
        <Trans>ログイン</Trans>
      </PageHeading>
      <SignIn onSignedIn={enter} />
    </Page>
  );
}
