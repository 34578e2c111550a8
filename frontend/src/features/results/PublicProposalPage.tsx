import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { type PublicProposal, publicProposalQuery } from '@/api/wakuwaku';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { VERDICTS } from '@/ui/proposal/outcomes';
import { ProposalTimeline } from '@/ui/proposal/ProposalTimeline';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { points } from './points';

const route = getRouteApi('/wakuwaku/proposals/$id');

/** A proposal after the release: what it is, its way, and what became of it. */
export function PublicProposalPage() {
  const { id } = route.useParams();
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(publicProposalQuery(id));
  if (data) return <Ready proposal={data} />;
  return (
    <Page title={error ? text(msg`エラー：提案を表示できません`) : undefined} measure="work">
      <PageHeading>
        <Trans>わくわくプロジェクトの｜提案《ていあん》</Trans>
      </PageHeading>
      {isPending && <Skeleton className="h-80" />}
      {error && isNotFound(error) && (
        <Panel
          title={<Trans>この｜提案《ていあん》は｜見《み》つかりません</Trans>}
          actions={
            <LinkButton to="/wakuwaku">
              <Trans>わくわくプロジェクトのページへ</Trans>
            </LinkButton>
          }
        >
          <p>
            <Trans>
              ｜結果《けっか》が｜発表《はっぴょう》されるまで、｜提案《ていあん》は｜公開《こうかい》されません。
            </Trans>
          </p>
        </Panel>
      )}
      {error && !isNotFound(error) && (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
      )}
    </Page>
  );
}

function Ready({ proposal }: { proposal: PublicProposal }) {
  const { data: city } = useQuery(cityQuery(useLocale()));
  const department = city?.departments.find(({ code }) => code === proposal.department);
  const verdict = VERDICTS[proposal.outcome];
  return (
    <Page title={proposal.title} measure="work">
      <Breadcrumbs>
        <Link to="/wakuwaku/results/$id" params={{ id: proposal.callId }} className={textLink}>
          <Told of={proposal.callTitle} />
        </Link>
        <span lang="ja">{proposal.title}</span>
      </Breadcrumbs>
      <PageHeading lead={<span lang="ja">{proposal.summary}</span>}>
        <span lang="ja">{proposal.title}</span>
      </PageHeading>
      <p className="mb-6 flex flex-wrap items-center gap-2">
        {verdict && (
          <Tag tone="accent">
            <Phrase words={verdict} />
          </Tag>
        )}
        <StatusTag status={proposal.status} />
        {proposal.projectYear > 1 && (
          <Tag>
            <Trans>{proposal.projectYear}｜年目《ねんめ》</Trans>
          </Tag>
        )}
        {proposal.sample && (
          <Tag tone="sample">
            <Trans>サンプル</Trans>
          </Tag>
        )}
      </p>
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[10rem_1fr]">
        <dt className="font-bold">
          <Trans>｜団体《だんたい》</Trans>
        </dt>
        <dd lang="ja">
          {proposal.groupId ? (
            <Link to="/groups/$groupId" params={{ groupId: proposal.groupId }} className={textLink}>
              {proposal.groupName}
            </Link>
          ) : (
            proposal.groupName
          )}
        </dd>
        {department && (
          <>
            <dt className="font-bold">
              <Trans>｜市《し》の｜担当課《たんとうか》</Trans>
            </dt>
            <dd>{department.label}</dd>
          </>
        )}
        {proposal.amount > 0 && (
          <>
            <dt className="font-bold">
              <Trans>｜市《し》が｜出《だ》すお｜金《かね》</Trans>
            </dt>
            <dd>
              <Yen of={proposal.amount} />
            </dd>
          </>
        )}
      </dl>
      {proposal.sponsors.length > 0 && <Sponsors sponsors={proposal.sponsors} />}
      {proposal.report && <Report report={proposal.report} />}
      {proposal.opinions.length > 0 && <Opinions opinions={proposal.opinions} />}
      <ProposalTimeline events={proposal.timeline} status={proposal.status} />
    </Page>
  );
}

function Sponsors({ sponsors }: { sponsors: PublicProposal['sponsors'] }) {
  return (
    <section aria-labelledby="sponsors" className="mt-10 flex flex-col gap-3">
      <h2 id="sponsors" className="border-line border-b pb-2 font-bold text-xl">
        <Trans>｜応援《おうえん》している｜企業《きぎょう》</Trans>
      </h2>
      <ul className="flex flex-col gap-4">
        {sponsors.map(({ groupId, groupName, amount, message }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one company may add twice.
          <li key={`${groupId} ${place}`} className="rounded-8 border border-line p-4">
            <p className="flex flex-wrap justify-between gap-x-6">
              <Link to="/groups/$groupId" params={{ groupId }} className={textLink} lang="ja">
                {groupName}
              </Link>
              <span>
                <Trans>
                  ｜上乗《うわの》せ <Yen of={amount} />
                </Trans>
              </span>
            </p>
            {message && (
              <p className="mt-2 whitespace-pre-wrap" lang="ja">
                {message}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Report({ report }: { report: NonNullable<PublicProposal['report']> }) {
  return (
    <section aria-labelledby="report" className="mt-10 flex flex-col gap-3">
      <h2 id="report" className="border-line border-b pb-2 font-bold text-xl">
        <Trans>したことと、その｜効果《こうか》</Trans>
      </h2>
      <p className="whitespace-pre-wrap" lang="ja">
        {report.done}
      </p>
      <p className="whitespace-pre-wrap" lang="ja">
        {report.effect}
      </p>
      <p className="flex flex-wrap gap-x-6">
        {report.participants !== null && (
          <span>
            <Trans>
              ｜参加《さんか》した｜人《ひと》 <strong>{report.participants}</strong>｜人《にん》
            </Trans>
          </span>
        )}
        <span>
          <Trans>
            ｜委員会《いいんかい》の｜評価《ひょうか》 <strong>{points(report.evaluation)}</strong>
            （1〜5の｜平均《へいきん》）
          </Trans>
        </span>
      </p>
    </section>
  );
}

function Opinions({ opinions }: { opinions: PublicProposal['opinions'] }) {
  return (
    <section aria-labelledby="opinions" className="mt-10 flex flex-col gap-3">
      <h2 id="opinions" className="border-line border-b pb-2 font-bold text-xl">
        <Trans>｜委員会《いいんかい》の｜意見《いけん》と、｜団体《だんたい》の｜答《こた》え</Trans>
      </h2>
      <ul className="flex flex-col gap-4">
        {opinions.map(({ text, answer }) => (
          <li key={text} className="rounded-8 border border-line p-4">
            <p className="font-bold" lang="ja">
              {text}
            </p>
            {answer ? (
              <p className="mt-2 whitespace-pre-wrap" lang="ja">
                {answer}
              </p>
            ) : (
              <p className="mt-2 text-ink-soft">
                <Trans>｜答《こた》えは、｜報告《ほうこく》のときに｜出《で》ます。</Trans>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
