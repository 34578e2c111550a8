import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { callQuery } from '@/api/calls';
import { isNotFound, isUnreachable } from '@/api/problem';
import { type Agenda, agendaQuery } from '@/api/wakuwaku';
import { formatTime } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { OutsideLink } from '@/ui/OutsideLink';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Timeline } from '@/ui/Timeline';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { minutesAndSeconds, type Running, runningAt } from './hearing/clock';
import { useServerNow } from './useServerNow';

const route = getRouteApi('/wakuwaku/calls/$id/hearing');

/** The public hearing: when, where, in which order, and the clock while somebody speaks. */
export function HearingPage() {
  const { id } = route.useParams();
  const text = useText();
  const { data: call } = useQuery(callQuery(id));
  const agenda = useQuery(agendaQuery(id));
  const failed = agenda.isError && !agenda.data;
  return (
    <Page title={text(msg`公開プレゼンテーション`)} measure="work">
      <Breadcrumbs>
        <Link to="/wakuwaku" className={textLink}>
          <Trans>わくわくプロジェクト</Trans>
        </Link>
        <Link to="/wakuwaku/calls/$id" params={{ id }} className={textLink}>
          {call ? <Told of={call.title} /> : <Trans>｜募集《ぼしゅう》</Trans>}
        </Link>
        <Trans>｜公開《こうかい》の｜発表会《はっぴょうかい》</Trans>
      </Breadcrumbs>
      <PageHeading lead={<Trans>だれでも｜聞《き》けます。｜申《もう》し｜込《こ》みはいりません。</Trans>}>
        <Trans>｜公開《こうかい》の｜発表会《はっぴょうかい》</Trans>
      </PageHeading>
      {agenda.isPending && <Skeleton className="h-80" />}
      {failed && isNotFound(agenda.error) && (
        <Panel
          title={<Trans>｜時間《じかん》と｜場所《ばしょ》は、まだ｜決《き》まっていません</Trans>}
          actions={
            <LinkButton to="/wakuwaku/calls/$id" params={{ id }}>
              <Trans>｜募集《ぼしゅう》のページへ</Trans>
            </LinkButton>
          }
        />
      )}
      {failed && !isNotFound(agenda.error) && (
        <Trouble unreachable={isUnreachable(agenda.error)} onRetry={() => agenda.refetch()} />
      )}
      {agenda.data && <Ready agenda={agenda.data} arrivedAt={agenda.dataUpdatedAt} />}
    </Page>
  );
}

function Ready({ agenda, arrivedAt }: { agenda: Agenda; arrivedAt: number }) {
  const now = useServerNow(agenda.now, arrivedAt);
  const running = runningAt(agenda, now);
  return (
    <div className="flex flex-col gap-8">
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[8rem_1fr]">
        <dt className="font-bold">
          <Trans>｜日時《にちじ》</Trans>
        </dt>
        <dd>
          <MomentText instant={agenda.startsAt} />
        </dd>
        <dt className="font-bold">
          <Trans>｜場所《ばしょ》</Trans>
        </dt>
        <dd lang="ja">{agenda.place}</dd>
        {agenda.video && (
          <>
            <dt className="font-bold">
              <Trans>｜動画《どうが》</Trans>
            </dt>
            <dd>
              <OutsideLink href={agenda.video}>
                <Trans>｜家《いえ》からも｜見《み》られます</Trans>
              </OutsideLink>
            </dd>
          </>
        )}
      </dl>
      {running && <Clock running={running} />}
      <section aria-labelledby="order" className="flex flex-col gap-4">
        <h2 id="order" className="font-bold text-xl">
          <Trans>
            ｜順番《じゅんばん》（｜発表《はっぴょう》{agenda.presentationMinutes}
            ｜分《ふん》・｜質問《しつもん》
            {agenda.questionMinutes}｜分《ふん》）
          </Trans>
        </h2>
        <Timeline
          steps={agenda.items.map(({ id, position, title, groupName, planned, presentationAt, endedAt }) => ({
            key: id,
            is: endedAt ? 'past' : presentationAt ? 'now' : 'ahead',
            title: (
              <span lang="ja">
                {position}. {title}
              </span>
            ),
            who: <span lang="ja">{groupName}</span>,
            when: planned && <Trans>{formatTime(planned)}ごろ</Trans>,
          }))}
        />
      </section>
    </div>
  );
}

/** Large enough to be read from the last row; not told aloud second by second. */
function Clock({ running: { item, phase, left } }: { running: Running }) {
  return (
    <div
      className={`flex flex-col items-center gap-2 rounded-16 border-4 p-6 text-center ${left < 0 ? 'border-error-2' : 'border-accent'}`}
    >
      <p role="status" className="text-lg">
        <strong lang="ja">{item.title}</strong>
        <span className="block">
          {phase === 'PRESENTATION' ? (
            <Trans>｜発表中《はっぴょうちゅう》</Trans>
          ) : (
            <Trans>｜質問《しつもん》の｜時間《じかん》</Trans>
          )}
        </span>
      </p>
      <p
        role="timer"
        className={`font-bold text-[5rem] tabular-nums leading-none sm:text-[8rem] ${left < 0 ? 'text-error-2' : 'text-ink'}`}
      >
        {minutesAndSeconds(left)}
      </p>
    </div>
  );
}
