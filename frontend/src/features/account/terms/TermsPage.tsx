import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { isUnreachable } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { termsQuery } from '../calls';
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
      {terms.data && <TermsText heading="h2" terms={terms.data} />}
    </Page>
  );
}
