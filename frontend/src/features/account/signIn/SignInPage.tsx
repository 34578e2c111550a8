import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Me } from '@/api/types';
import { changeDisplay, getDisplay, LOCALES } from '@/lib/display';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { SignIn } from './SignIn';

/** The one door for everybody; it leads back to where somebody wanted to go. */
export function SignInPage() {
  const text = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { next } = useSearch({ from: '/sign-in' });

  const enter = (me: Me) => {
    // The language of the account, unless this device was told another one.
    const theirs = LOCALES.find((locale) => locale === me.locale);
    if (theirs && getDisplay().locale === 'ja') changeDisplay({ locale: theirs });
    client.invalidateQueries();
    const back = next && !/^\/(sign-|password-|goodbye)/.test(next);
    navigate({ href: back ? next : '/me', replace: true });
  };

  return (
    <Page title={text(msg`ログイン`)} className="max-w-prose">
      <PageHeading>
        <Trans>ログイン</Trans>
      </PageHeading>
      <SignIn onSignedIn={enter} />
      <section className="mt-12 flex flex-col items-start gap-3 border-line border-t pt-8">
        <h2 className="font-bold text-xl">
          <Trans>はじめての｜方《かた》</Trans>
        </h2>
        <p>
          <Trans>
            ｜団体《だんたい》をさがすだけなら、｜登録《とうろく》はいりません。｜申《もう》しこみや｜団体《だんたい》の｜登録《とうろく》をするときに、アカウントをつくってください。
          </Trans>
        </p>
        <LinkButton to="/sign-up" look="secondary">
          <Trans>アカウントをつくる</Trans>
        </LinkButton>
      </section>
    </Page>
  );
}
