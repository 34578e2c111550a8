import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ForYouSearch, forYouQuery } from '@/api/listings';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { SuggestedCard } from '../SuggestedCard';
import type { Answers, ForYouState } from './answers';

type Props = { answers: Answers; search: ForYouState };

/** What fits the three answers, with reasons, before anybody signs up. */
export function Fitting({ answers, search }: Props) {
  const text = useText();
  const me = useMe();
  const pages = useInfiniteQuery(forYouQuery(answers as ForYouSearch, useLocale()));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={text(msg`あなたに合う活動`)}>
      <PageHeading
        lead={
          <Link
            to="/opportunities/for-you"
            search={{ ...search, step: 'where' }}
            className={`${textLink} inline-flex min-h-11 items-center`}
          >
            <Trans>｜答《こた》えを｜変《か》える</Trans>
          </Link>
        }
      >
        <Trans>あなたに｜合《あ》う｜活動《かつどう》</Trans>
      </PageHeading>
      {pages.isPending && <Skeleton className="h-80" />}
      {pages.isError && items.length === 0 && (
        <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
      )}
      {pages.data && items.length === 0 && (
        <Panel
          title={<Trans>｜今《いま》、ぴったり｜合《あ》う｜活動《かつどう》はありません</Trans>}
          actions={
            <>
              <LinkButton to="/opportunities/for-you" search={{ ...search, step: 'when' }}>
                <Trans>｜日時《にちじ》を｜広《ひろ》げる</Trans>
              </LinkButton>
              <LinkButton to="/opportunities" look="secondary">
                <Trans>すべての｜活動《かつどう》を｜見《み》る</Trans>
              </LinkButton>
            </>
          }
        />
      )}
      <h2 className="sr-only">
        <Trans>｜一覧《いちらん》</Trans>
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 desktop-admin:grid-cols-3">
        {items.map((suggested) => (
          <li key={suggested.listing.id}>
            <SuggestedCard suggested={suggested} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <p className="mt-6 text-center">
          <Button
            look="secondary"
            aria-disabled={pages.isFetchingNextPage}
            onClick={() => pages.fetchNextPage()}
          >
            <Trans>つづきを｜見《み》る</Trans>
          </Button>
        </p>
      )}
      <aside className="mt-12 flex flex-col items-start gap-4 rounded-12 bg-accent-soft p-5 sm:p-8">
        <h2 className="font-bold text-xl">
          <Trans>｜合《あ》う｜活動《かつどう》が｜出《で》たら、お｜知《し》らせします</Trans>
        </h2>
        <p className="max-w-prose">
          <Trans>
            ｜今《いま》の3つの｜答《こた》えを「｜協力《きょうりょく》できること」として｜載《の》せておくと、｜団体《だんたい》から｜声《こえ》がかかります。｜名前《なまえ》は｜出《で》ません。いつでも｜休《やす》めます。
          </Trans>
        </p>
        <LinkButton to="/offers/new" search={{ answers: true }}>
          {me ? (
            <Trans>この｜答《こた》えで｜載《の》せる</Trans>
          ) : (
            <Trans>｜登録《とうろく》して、この｜答《こた》えを｜載《の》せる</Trans>
          )}
        </LinkButton>
      </aside>
    </Page>
  );
}
