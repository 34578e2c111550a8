import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { termsQuery } from '../calls';
import { Change } from './Change';
import { TermsText } from './TermsText';

export function TermsPage() {
  const text = useText();
  const terms = useQuery(termsQuery(useLocale()));
  return (
    <Page title={text(msg`利用規約と個人情報の取扱い`)} className="max-w-prose">
      <PageHeading>
        <Trans>｜利用規約《りようきやく》と｜個人情報《こじんじょうほう》の｜取扱《とりあつか》い</Trans>
      </PageHeading>
      {terms.isError && <Trouble unreachable={isUnreachable(terms.error)} onRetry={() => terms.refetch()} />}
      {terms.isPending && <Skeleton className="h-96" />}
      {terms.data?.coming && (
        <Notice
          title={
            <Trans>
              <DateText date={terms.data.coming.since} />
              から｜変《か》わります
            </Trans>
          }
          className="mb-8"
        >
          <Change change={terms.data.coming} />
        </Notice>
      )}
      {terms.data && <TermsText heading="h2" terms={terms.data} />}
      <p className="mt-4">
        <Link to="/privacy" className={`${textLink} inline-flex min-h-11 items-center`}>
          <Trans>どの｜情報《じょうほう》をいつまで｜持《も》つか</Trans>
        </Link>
      </p>
      {terms.data && terms.data.changes.length > 0 && (
        <section aria-labelledby="history" className="mt-8 flex flex-col gap-4 border-line border-t pt-6">
          <h2 id="history" className="font-bold text-xl">
            <Trans>これまでに｜変《か》わったところ</Trans>
          </h2>
          {terms.data.changes.map((change) => (
            <Change key={change.version} change={change} />
          ))}
        </section>
      )}
    </Page>
  );
}
