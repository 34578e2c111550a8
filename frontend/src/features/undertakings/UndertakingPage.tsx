import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isNotFound, isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { VERDICTS } from '@/ui/proposal/outcomes';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { Agreement } from './Agreement';
import { AgreementPaper } from './AgreementPaper';
import { CaseStory } from './CaseStory';
import { Changes } from './Changes';
import { Evaluation } from './Evaluation';
import { Finishing } from './Finishing';
import { Milestones } from './Milestones';
import { type Undertaking, undertakingQuery } from './queries';
import { Reports } from './Reports';
import { Sponsors } from './Sponsors';

const route = getRouteApi('/undertakings/$id');

/** An adopted project from the agreement to its last page, for every side that carries it. */
export function UndertakingPage() {
  const { id } = route.useParams();
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(undertakingQuery(id));
  if (data) return <Ready undertaking={data} />;
  return (
    <Page title={error ? text(msg`エラー：事業を表示できません`) : undefined} measure="work">
      <PageHeading>
        <Trans>わくわくプロジェクトの｜事業《じぎょう》</Trans>
      </PageHeading>
      {isPending && <Skeleton className="h-80" />}
      {error && isNotFound(error) && (
        <Panel
          title={<Trans>この｜事業《じぎょう》は｜見《み》つかりません</Trans>}
          actions={
            <LinkButton to="/undertakings">
              <Trans>｜事業《じぎょう》の｜一覧《いちらん》へ</Trans>
            </LinkButton>
          }
        />
      )}
      {error && !isNotFound(error) && (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
      )}
    </Page>
  );
}

const AFTER_START = ['IN_PROGRESS', 'CHANGE_PENDING', 'SUSPENDED', 'REPORTED', 'EVALUATED', 'COMPLETED'];
const REPORTED = ['REPORTED', 'EVALUATED', 'COMPLETED'];

function Ready({ undertaking }: { undertaking: Undertaking }) {
  const { status } = undertaking;
  const verdict = VERDICTS[undertaking.decision];
  return (
    <Page title={undertaking.title} measure="work" className="print:m-0 print:p-0">
      <div data-print="hide">
        <Breadcrumbs>
          <Link to="/undertakings" className={textLink}>
            <Trans>｜事業《じぎょう》</Trans>
          </Link>
          <span lang="ja">{undertaking.title}</span>
        </Breadcrumbs>
        <PageHeading lead={<span lang="ja">{undertaking.groupName}</span>}>
          <span lang="ja">{undertaking.title}</span>
        </PageHeading>
        <p className="mb-6 flex flex-wrap items-center gap-2">
          <StatusTag status={status} />
          {verdict && (
            <Tag tone="soft">
              <Phrase words={verdict} />
            </Tag>
          )}
          {undertaking.projectYear > 1 && (
            <Tag>
              <Trans>{undertaking.projectYear}｜年目《ねんめ》</Trans>
            </Tag>
          )}
          <span>
            <Trans>
              ｜市《し》が｜出《だ》すお｜金《かね》 <Yen of={undertaking.decidedAmount} />
            </Trans>
          </span>
          <span className="text-ink-soft">{undertaking.receipt}</span>
        </p>
        <div className="flex flex-col gap-12">
          <Agreement undertaking={undertaking} />
          {undertaking.sponsors.length > 0 && <Sponsors undertaking={undertaking} />}
          {AFTER_START.includes(status) && <Milestones undertaking={undertaking} />}
          {AFTER_START.includes(status) && <Changes undertaking={undertaking} />}
          {AFTER_START.includes(status) && <Reports undertaking={undertaking} />}
          {REPORTED.includes(status) && <Evaluation undertaking={undertaking} />}
          {status === 'COMPLETED' && !undertaking.sample && <CaseStory undertaking={undertaking} />}
          <Finishing undertaking={undertaking} />
        </div>
      </div>
      <AgreementPaper undertaking={undertaking} />
    </Page>
  );
}
