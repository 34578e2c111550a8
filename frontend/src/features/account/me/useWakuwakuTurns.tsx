import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { bodyOf, client } from '@/api/client';
import type { Me } from '@/api/types';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { myUndertakingsQuery, proposalsQuery } from './mine';

/** What わくわくプロジェクト waits for: of a group's people, of a member of the committee, of a department. */
export function useWakuwakuTurns(me: Me): ReactNode[] {
  const acting = !me.office && me.personalRoles.length > 0;
  const office = me.office?.role;
  const proposals = useQuery({ ...proposalsQuery(me.id), enabled: acting });
  const undertakings = useQuery({ ...myUndertakingsQuery(me.id), enabled: acting });
  const review = useQuery({
    queryKey: ['my', me.id, 'committee'],
    queryFn: ({ signal }) => client.GET('/api/v1/committee/items', { signal }).then(bodyOf),
    enabled: office === 'COMMITTEE_MEMBER',
  });
  const asked = useQuery({
    queryKey: ['my', me.id, 'department'],
    queryFn: ({ signal }) => client.GET('/api/v1/desk/department-proposals', { signal }).then(bodyOf),
    enabled: office === 'DEPARTMENT_STAFF',
  });

  const items = proposals.data?.items ?? [];
  const reviews =
    review.data?.items.filter(({ task }) => ['DECLARE', 'SCORE', 'RECOMMEND', 'EVALUATE'].includes(task)) ??
    [];
  const departments = asked.data?.items.filter(({ departmentState }) => departmentState === 'ASKED') ?? [];
  return [
    ...items
      .filter(({ status }) => status === 'RETURNED')
      .map(({ id, title, deadline }) => <Returned key={id} id={id} title={title} deadline={deadline} />),
    ...(undertakings.data?.items ?? [])
      .filter(({ status }) => status === 'ADOPTED' || status === 'REPORTED')
      .map(({ id, title, status }) => <Project key={id} id={id} title={title} status={status} />),
    ...items
      .filter(({ status }) => status === 'DRAFT')
      .map(({ id, title }) => <Draft key={id} id={id} title={title} />),
    reviews.length > 0 && <Reviews key="review" count={reviews.length} />,
    departments.length > 0 && <Department key="department" count={departments.length} />,
  ];
}

type ProposalProps = { id: string; title: string };

function Returned({ id, title, deadline }: ProposalProps & { deadline: string | null }) {
  return (
    <Notice
      kind="warning"
      title={
        <Trans>
          「<span lang="ja">{title}</span>
          」の｜提案《ていあん》：｜直《なお》すところがあります
        </Trans>
      }
    >
      {deadline && (
        <p>
          <Trans>
            <MomentText instant={deadline} />
            までに｜直《なお》して、もう｜一度《いちど》｜出《だ》してください。
          </Trans>
        </p>
      )}
      <LinkButton
        to="/proposals/$proposalId"
        params={{ proposalId: id }}
        look="secondary"
        className="self-start"
      >
        <Trans>｜直《なお》すところを｜見《み》る</Trans>
      </LinkButton>
    </Notice>
  );
}

function Draft({ id, title }: ProposalProps) {
  return (
    <Notice
      title={
        title ? (
          <Trans>
            「<span lang="ja">{title}</span>
            」の｜提案《ていあん》が｜書《か》きかけです
          </Trans>
        ) : (
          <Trans>わくわくプロジェクトの｜提案《ていあん》が｜書《か》きかけです</Trans>
        )
      }
    >
      <LinkButton
        to="/proposals/$proposalId"
        params={{ proposalId: id }}
        look="secondary"
        className="self-start"
      >
        <Trans>｜続《つづ》きを｜書《か》く</Trans>
      </LinkButton>
    </Notice>
  );
}

function Project({ id, title, status }: ProposalProps & { status: string }) {
  return (
    <Notice
      kind="warning"
      title={
        status === 'ADOPTED' ? (
          <Trans>
            「<span lang="ja">{title}</span>
            」の｜協定《きょうてい》を｜確《たし》かめて｜署名《しょめい》してください
          </Trans>
        ) : (
          <Trans>
            「<span lang="ja">{title}</span>
            」の｜評価《ひょうか》を｜出《だ》してください
          </Trans>
        )
      }
    >
      <LinkButton to="/undertakings/$id" params={{ id }} look="secondary" className="self-start">
        <Trans>｜事業《じぎょう》のページへ</Trans>
      </LinkButton>
    </Notice>
  );
}

function Reviews({ count }: { count: number }) {
  return (
    <Notice
      kind="warning"
      title={
        <Plural
          value={count}
          other="｜審査《しんさ》を｜待《ま》っている｜提案《ていあん》が#｜件《けん》あります"
        />
      }
    >
      <LinkButton to="/review" look="secondary" className="self-start">
        <Trans>｜審査《しんさ》の｜画面《がめん》へ</Trans>
      </LinkButton>
    </Notice>
  );
}

function Department({ count }: { count: number }) {
  return (
    <Notice
      kind="warning"
      title={
        <Plural
          value={count}
          other="｜担当課《たんとうか》の｜返事《へんじ》を｜待《ま》っている｜提案《ていあん》が#｜件《けん》あります"
        />
      }
    >
      <LinkButton to="/staff/department" look="secondary" className="self-start">
        <Trans>｜提案《ていあん》を｜見《み》る</Trans>
      </LinkButton>
    </Notice>
  );
}
