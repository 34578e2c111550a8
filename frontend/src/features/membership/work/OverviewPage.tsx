import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { editableGroupQuery, useIsManager } from '@/api/membership';
import { newestPostsQuery } from '@/api/posts';
import { isUnreachable } from '@/api/problem';
import { cityQuery, groupQuery } from '@/api/queries';
import type { EditableGroup } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { TurnCards } from './TurnCards';
import { turnsOf } from './turns';

const route = getRouteApi('/g/$groupId/');

/** The first page of a group's work: what to do now, what the city is doing, what would help. */
export function OverviewPage() {
  const { groupId } = route.useParams();
  const text = useText();
  const { data: group, error, refetch } = useQuery(editableGroupQuery(groupId));
  return (
    <Page title={text(error ? msg`エラー：あなたの番です` : msg`あなたの番です`)} measure="work">
      {group && <Ready group={group} />}
      {!group && !error && <Skeleton className="mt-4 h-60" />}
      {error && !group && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
    </Page>
  );
}

function Ready({ group }: { group: EditableGroup }) {
  const locale = useLocale();
  const { data: city } = useQuery(cityQuery(locale));
  const { data: page } = useQuery(groupQuery(group.id, locale));
  const { data: posts } = useQuery(newestPostsQuery(1, group.id));
  const manager = useIsManager(group.id);
  const turns = turnsOf({
    group,
    disclosure: page?.disclosure,
    lastPost: posts && (posts.items[0]?.publishedAt ?? null),
    ageingMonths: city?.freshness.ageingMonths ?? 12,
    today: dayIn(new Date()),
  });
  return (
    <>
      <PageHeading>
        {turns.yours.length > 0 ? (
          <Trans>あなたの｜番《ばん》です</Trans>
        ) : (
          <Trans>｜今《いま》、することはありません</Trans>
        )}
      </PageHeading>
      <TurnCards turns={turns} groupId={group.id} manager={manager} />
      <section aria-labelledby="more-work" className="mt-12 flex flex-col gap-3">
        <h2 id="more-work" className="border-line border-b pb-2 font-bold text-xl">
          <Trans>ほかにできること</Trans>
        </h2>
        <p>
          <Trans>
            ｜登録《とうろく》の｜期限《きげん》：
            <DateText date={group.registeredUntil} />
          </Trans>
        </p>
        <ul className="flex flex-col [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
          <li>
            <Link to="/groups/$groupId" params={{ groupId: group.id }} className={textLink}>
              <Trans>｜公開《こうかい》されているページを｜見《み》る</Trans>
            </Link>
          </li>
          <li>
            <Link to="/groups/$groupId/flyer" params={{ groupId: group.id }} className={textLink}>
              <Trans>A4のちらしを｜印刷《いんさつ》する</Trans>
            </Link>
          </li>
          <li>
            <Link
              to="/registrations/$registrationId"
              params={{ registrationId: group.id }}
              className={textLink}
            >
              <Trans>｜登録《とうろく》の｜記録《きろく》を｜見《み》る</Trans>
            </Link>
          </li>
          <li>
            <Link to="/proposals" className={textLink}>
              <Trans>わくわくプロジェクトの｜提案《ていあん》を｜見《み》る・｜始《はじ》める</Trans>
            </Link>
          </li>
          <li>
            <Link to="/undertakings" className={textLink}>
              <Trans>わくわくプロジェクトの｜事業《じぎょう》を｜見《み》る</Trans>
            </Link>
          </li>
          {manager && group.status === 'REGISTERED' && (
            <li>
              <Link to="/g/$groupId/dissolution" params={{ groupId: group.id }} className={textLink}>
                <Trans>｜団体《だんたい》を｜解散《かいさん》したとき</Trans>
              </Link>
            </li>
          )}
        </ul>
      </section>
    </>
  );
}
