import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Call, callQuery } from '@/api/calls';
import { ApiProblem, isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { download } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Disclosure } from '@/ui/Disclosure';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { BudgetTable } from '@/ui/proposal/BudgetTable';
import { FIELD_LABELS } from '@/ui/proposal/words';
import { Skeleton } from '@/ui/Skeleton';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Committee } from './Committee';
import { Declaring } from './Declaring';
import { Evaluating } from './Evaluating';
import { Others } from './Others';
import { committeeItemQuery, committeeItemsQuery, type ItemView } from './queries';
import { Recommending } from './Recommending';
import { Scoring } from './Scoring';
import { TASKS } from './words';

const route = getRouteApi('/review/$id');

/** One proposal as a member reads and marks it; nothing of it before they have declared that nothing ties them to it. */
export function ItemPage() {
  const { id } = route.useParams();
  const text = useText();
  const items = useQuery(committeeItemsQuery());
  const item = items.data?.items.find((one) => one.id === id);
  const view = useQuery(committeeItemQuery(id));
  const undeclared = view.error instanceof ApiProblem && view.error.code === 'REVIEW_DECLARE_FIRST';
  const title = view.data?.item.title ?? item?.title;
  const error = undeclared ? items.error : view.error;

  return (
    <Committee title={title ?? (error ? text(msg`エラー：審査を表示できません`) : undefined)}>
      <Breadcrumbs>
        <Link to="/review" className={textLink}>
          <Trans>｜審査《しんさ》</Trans>
        </Link>
        <span lang="ja">{title ?? '…'}</span>
      </Breadcrumbs>
      <PageHeading lead={item && <span lang="ja">{item.groupName}</span>}>
        {title ? <span lang="ja">{title}</span> : <Trans>｜審査《しんさ》</Trans>}
      </PageHeading>
      {!view.data && !undeclared && !error && <Skeleton className="h-80" />}
      {undeclared && item && <Declaring item={item} />}
      {error && isNotFound(error) && <NotMine />}
      {error && !isNotFound(error) && (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => view.refetch()} />
      )}
      {view.data && <Ready view={view.data} />}
    </Committee>
  );
}

function NotMine() {
  return (
    <Panel
      title={<Trans>この｜提案《ていあん》は｜見《み》つかりません</Trans>}
      actions={
        <LinkButton to="/review">
          <Trans>｜担当《たんとう》する｜提案《ていあん》へ</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>
          かかわりのある｜提案《ていあん》や、｜担当《たんとう》でない｜提案《ていあん》は｜見《み》られません。
        </Trans>
      </p>
    </Panel>
  );
}

function Ready({ view }: { view: ItemView }) {
  const { item } = view;
  return (
    <div className="flex flex-col gap-10">
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone="soft">
          <Phrase words={TASKS[item.task]} />
        </Tag>
        <span className="text-ink-soft text-sm">
          <Trans>
            ｜受付番号《うけつけばんごう》 {item.receipt}・｜審査《しんさ》する｜委員《いいん》 {view.members}
            ｜人《にん》（{view.quorum}
            ｜人《にん》いれば｜成立《せいりつ》）
          </Trans>
        </span>
        {item.scoreUntil && (
          <span className="text-sm">
            <Trans>
              ｜採点《さいてん》の｜期限《きげん》 <MomentText instant={item.scoreUntil} />
            </Trans>
          </span>
        )}
      </p>
      <Content view={view} />
      {item.task === 'SCORE' && <Scoring key={`1 ${view.own.length}`} view={view} />}
      {item.status === 'HEARD' && (
        // Whoever leads has something else to do first.
        <Disclosure
          open={!view.chairs}
          summary={<Trans>｜自分《じぶん》の｜採点《さいてん》を｜変《か》える</Trans>}
        >
          <Scoring key={`2 ${view.own.length}`} view={view} />
        </Disclosure>
      )}
      {view.others.length > 0 && <Others view={view} />}
      {view.chairs && <Recommending view={view} />}
      {item.task === 'EVALUATE' && <Evaluating view={view} />}
    </div>
  );
}

type DocumentsProps = {
  documents: ItemView['version']['documents'];
  titles: Call['rules']['documents'];
};

/** As they were handed in; each opens for whoever reviews the item. */
function Documents({ documents, titles }: DocumentsProps) {
  const [failure, setFailure] = useState<unknown>(null);
  return (
    <div className="flex flex-col gap-2">
      {failure !== null && <Failure error={failure} attempt={1} />}
      <ul className="flex flex-col">
        {documents.map(({ id, kind, name }) => {
          const known = titles.find(({ code }) => code === kind);
          return (
            <li key={String(id)} className="flex flex-wrap items-center gap-x-3">
              {known && (
                <span className="text-ink-soft text-sm">
                  <Told of={known.title} />
                </span>
              )}
              <button
                type="button"
                className={`${textLink} min-h-11 text-left`}
                lang="ja"
                onClick={() => {
                  setFailure(null);
                  download(`/api/v1/files/${id}`, String(name)).catch(setFailure);
                }}
              >
                {String(name)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The frozen version that everybody reads. */
function Content({ view }: { view: ItemView }) {
  const { version, item } = view;
  const { data: call } = useQuery(callQuery(item.callId));
  const { data: city } = useQuery(cityQuery(useLocale()));
  const department = city?.departments.find(({ code }) => code === version.content.department);
  return (
    <section aria-labelledby="content" className="flex flex-col gap-4">
      <h2 id="content" className="font-bold text-2xl">
        <Trans>｜提案《ていあん》</Trans>
      </h2>
      <SummaryList>
        {Object.entries(FIELD_LABELS)
          .filter(([field]) => typeof version.content[field] === 'string' && field !== 'slot')
          .map(([field, words]) => (
            <SummaryRow key={field} label={<Phrase words={words} />}>
              <span lang="ja">
                {field === 'department' ? (department?.label ?? '') : String(version.content[field])}
              </span>
            </SummaryRow>
          ))}
        <SummaryRow label={<Trans>｜書類《しょるい》</Trans>}>
          <Documents documents={version.documents} titles={call?.rules.documents ?? []} />
        </SummaryRow>
      </SummaryList>
      <BudgetTable budget={version.budget} categories={call?.rules.costCategories ?? []} />
      <p className="break-all text-ink-soft text-sm">
        <Trans>
          ｜第《だい》{version.number}｜版《はん》・｜確認用《かくにんよう》の｜符号《ふごう》 {version.hash}
        </Trans>
      </p>
    </section>
  );
}
