import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { myRegistrationsQuery } from '@/api/registrations';
import { useMe } from '@/api/session';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { AlreadyThere } from './entry/AlreadyThere';
import { Benefits } from './entry/Benefits';
import { ByPhone } from './entry/ByPhone';
import { Preparation } from './entry/Preparation';
import { TheWay } from './entry/TheWay';
import { WhoMay } from './entry/WhoMay';

/** Before anything is asked: what it is, who may, what to have at hand, how long it takes. */
export function RegisterPage() {
  const text = useText();
  return (
    <Page title={text(msg`団体を登録する`)} measure="work">
      <PageHeading
        lead={
          <Trans>
            ｜市民活動《しみんかつどう》をしている｜団体《だんたい》が、このサイトに｜自分《じぶん》たちのページを｜持《も》つための｜手続《てつづ》きです。お｜金《かね》はかかりません。
          </Trans>
        }
      >
        <Trans>｜団体《だんたい》を｜登録《とうろく》する</Trans>
      </PageHeading>
      <Unfinished />
      <div className="mb-12 flex flex-col gap-3">
        <LinkButton to="/registrations/new" className="min-h-16 self-start px-10 text-xl">
          <Trans>｜登録《とうろく》をはじめる</Trans>
        </LinkButton>
        <p className="text-ink-soft">
          <Trans>
            30｜分《ぷん》ほどで｜書《か》けます。｜途中《とちゅう》でやめても、｜書《か》いたところまで｜残《のこ》ります。はじめる｜前《まえ》に、ログインをお｜願《ねが》いします。
          </Trans>
        </p>
      </div>
      <div className="flex flex-col gap-12">
        <Benefits />
        <WhoMay />
        <Preparation />
        <TheWay />
        <AlreadyThere />
        <ByPhone />
      </div>
    </Page>
  );
}

/** For those who have begun already. */
function Unfinished() {
  const signedIn = useMe() !== undefined;
  const { data } = useQuery({ ...myRegistrationsQuery(), enabled: signedIn });
  const open = data?.items.filter(({ status }) => status === 'DRAFT' || status === 'RETURNED') ?? [];
  if (open.length === 0) return null;
  return (
    <Notice className="mb-8" title={<Trans>｜書《か》きかけの｜申請《しんせい》があります</Trans>}>
      <ul className="flex flex-col">
        {open.map(({ id, name }) => (
          <li key={id}>
            <Link
              to="/registrations/$registrationId"
              params={{ registrationId: id }}
              className={`${textLink} inline-flex min-h-11 items-center font-bold`}
            >
              {name ? <span lang="ja">{name}</span> : <Trans>｜名前《なまえ》のない｜申請《しんせい》</Trans>}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
