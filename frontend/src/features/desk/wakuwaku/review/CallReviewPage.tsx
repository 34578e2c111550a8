import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { type Column, Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Back, Desk } from '../../Desk';
import { Action, ReasonForm } from '../../decisions/Decision';
import { Loaded } from '../../Loaded';
import { MomentField } from '../rules/fields';
import { type Cell, type Member, type PanelItem, type Review, reviewQuery } from './queries';
import { WhichCall } from './WhichCall';
import { CAUSES, CLASSES, HINTS, OFFICES, TIES } from './words';

const route = getRouteApi('/staff/calls/$id/review');

/** Who reviews what: declarations, what was found, recusals and what they do to the quorum. */
export function CallReviewPage() {
  const { id } = route.useParams();
  const text = useText();
  const query = useQuery(reviewQuery(id));
  const begun = !(query.error instanceof ApiProblem && query.error.code === 'REVIEW_NOT_FOUND');
  return (
    <Desk title={text(msg`審査の準備と進み具合`)}>
      <Back to="/staff/calls/$id" params={{ id }}>
        <Trans>募集</Trans>
      </Back>
      <WhichCall id={id} />
      <p className="mb-6 flex flex-wrap gap-3">
        <LinkButton look="secondary" to="/staff/calls/$id/hearing" params={{ id }}>
          <Trans>発表会・議事録</Trans>
        </LinkButton>
        <LinkButton look="secondary" to="/staff/calls/$id/decisions" params={{ id }}>
          <Trans>市の決定と発表</Trans>
        </LinkButton>
      </p>
      {begun ? <Loaded query={query}>{(review) => <Whole review={review} />}</Loaded> : <Begin call={id} />}
    </Desk>
  );
}

function useHeard(call: string) {
  const cache = useQueryClient();
  return ({ data }: { data: unknown }) => cache.setQueryData(reviewQuery(call).queryKey, data as Review);
}

function Begin({ call }: { call: string }) {
  const heard = useHeard(call);
  return (
    <Panel title={<Trans>この募集の審査は、まだ始まっていません</Trans>}>
      <p>
        <Trans>
          任期のある委員を集め、名簿や過去の事業と照らし合わせます。そのあと、委員が一人ずつかかわりの有無を答えます。
        </Trans>
      </p>
      <Action
        onAct={() =>
          writing.POST('/api/v1/desk/calls/{id}/panel', { params: { path: { id: call } } }).then(heard)
        }
      >
        <Trans>委員を集めて、利害関係を調べる</Trans>
      </Action>
    </Panel>
  );
}

type Chosen = { item: PanelItem; member: Member };

function Whole({ review }: { review: Review }) {
  const text = useText();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const columns: Column<PanelItem>[] = [
    {
      key: 'title',
      header: <Trans>提案</Trans>,
      names: true,
      cell: (item) => (
        <span className="flex min-w-48 flex-col items-start gap-1">
          <Link to="/staff/proposals/$id" params={{ id: item.id }} className={`${textLink} min-h-6`}>
            {item.receipt} {item.title}
          </Link>
          <StatusTag status={item.status} />
        </span>
      ),
    },
    {
      key: 'quorum',
      header: <Trans>人数</Trans>,
      narrow: true,
      cell: ({ members, quorate }) => (
        <>
          {members}/{review.quorum}
          {!quorate && (
            <Tag tone="warning">
              <Trans>足りない</Trans>
            </Tag>
          )}
        </>
      ),
    },
    ...review.members.map(
      (member): Column<PanelItem> => ({
        key: member.id,
        header: (
          <span className="flex flex-col">
            <span>{member.name}</span>
            <span className="font-normal text-ink-soft text-sm">
              {member.letter}・{text(OFFICES[member.office])}・{text(CLASSES[member.memberClass])}
            </span>
          </span>
        ),
        cell: (item) => {
          const cell = item.cells.find(({ memberId }) => memberId === member.id);
          return cell && <State cell={cell} onChoose={() => setChosen({ item, member })} />;
        },
      }),
    ),
  ];
  const cell = chosen?.item.cells.find(({ memberId }) => memberId === chosen.member.id);
  return (
    <div className="flex flex-col gap-8">
      <Table
        caption={<Trans>委員と提案</Trans>}
        columns={columns}
        rows={review.items}
        rowKey={({ id }) => id}
        empty={<Panel title={<Trans>審査に回せる提案がありません</Trans>} />}
      />
      <Assignment review={review} />
      {chosen && cell && (
        <Dialog
          title={
            <>
              {chosen.member.name}：{chosen.item.title}
            </>
          }
          onClose={() => setChosen(null)}
        >
          <Settling review={review} chosen={chosen} cell={cell} onDone={() => setChosen(null)} />
        </Dialog>
      )}
    </div>
  );
}

function State({ cell, onChoose }: { cell: Cell; onChoose: () => void }) {
  const text = useText();
  return (
    <span className="flex flex-col items-start gap-1 text-sm">
      {cell.recused ? (
        <Tag tone="warning">
          <Trans>除斥（{text(CAUSES[cell.recused])}）</Trans>
        </Tag>
      ) : (
        <span>{cell.declared ? text(TIES[cell.declared]) : <Trans>申告待ち</Trans>}</span>
      )}
      {cell.hints.length > 0 && !cell.recused && (
        <Tag tone="sample">
          <Trans>確かめること {cell.hints.length}</Trans>
        </Tag>
      )}
      {cell.scored && (
        <Tag tone="soft">
          <Trans>採点済み</Trans>
        </Tag>
      )}
      <button type="button" className={`${textLink} min-h-6`} onClick={onChoose}>
        <Trans>確かめる</Trans>
      </button>
    </span>
  );
}

type SettlingProps = { review: Review; chosen: Chosen; cell: Cell; onDone: () => void };

/** What was found about one member and one proposal, settled with a reason either way. */
function Settling({ review, chosen, cell, onDone }: SettlingProps) {
  const text = useText();
  const heard = useHeard(review.callId);
  const params = { path: { proposal: chosen.item.id, member: chosen.member.id } };
  const settled = (written: Promise<{ data: unknown }>) => written.then(heard).then(onDone);
  if (cell.recused) {
    return (
      <ReasonForm
        label={<Trans>除斥を取り消す理由</Trans>}
        submit={<Trans>除斥を取り消す</Trans>}
        onSubmit={(reason) =>
          settled(
            writing.POST('/api/v1/desk/reviews/{proposal}/members/{member}/recusal-end', {
              params,
              body: { reason },
            }),
          )
        }
      />
    );
  }
  return (
    <div className="flex flex-col gap-6">
      {cell.hints.length > 0 && (
        <>
          <ul className="list-disc pl-5">
            {cell.hints.map((hint) => (
              <li key={hint}>{text(HINTS[hint])}</li>
            ))}
          </ul>
          <ReasonForm
            label={<Trans>利害関係でないと判断する理由</Trans>}
            submit={<Trans>利害関係ではない</Trans>}
            onSubmit={(reason) =>
              settled(
                writing.POST('/api/v1/desk/reviews/{proposal}/members/{member}/hint-dismissal', {
                  params,
                  body: { reason },
                }),
              )
            }
          />
        </>
      )}
      <ReasonForm
        label={<Trans>除斥にする理由</Trans>}
        hint={<Trans>この委員からは、すぐにこの提案が見えなくなり、採点も数えません。</Trans>}
        submit={<Trans>除斥にする</Trans>}
        onSubmit={(reason) =>
          settled(
            writing.POST('/api/v1/desk/reviews/{proposal}/members/{member}/recusal', {
              params,
              body: { reason },
            }),
          )
        }
      />
    </div>
  );
}

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000;

function Assignment({ review }: { review: Review }) {
  const heard = useHeard(review.callId);
  const [until, setUntil] = useState(() => new Date(Date.now() + TWO_WEEKS).toISOString());
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const waiting = review.items.filter(({ status }) => status === 'ELIGIBLE');
  const path = { params: { path: { id: review.callId } } };
  const act = async (written: Promise<{ data: unknown }>) => {
    setFailure(null);
    try {
      heard(await written);
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
    }
  };
  return (
    <section className="flex max-w-prose flex-col gap-4 rounded-12 border border-line p-5">
      <h2 className="font-bold text-xl">
        <Trans>審査を始める</Trans>
      </h2>
      {review.scoreUntil && (
        <p>
          <Trans>
            採点の期限 <MomentText instant={review.scoreUntil} />
          </Trans>
        </p>
      )}
      {failure !== null && <Failure error={failure} attempt={attempt} />}
      {waiting.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>審査を待っている提案はありません。</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              {waiting.length}件が審査を待っています。うち{waiting.filter(({ ready }) => ready).length}
              件は準備ができています。
            </Trans>
          </p>
          <MomentField at="/scoreUntil" label={<Trans>採点の期限</Trans>} value={until} onChange={setUntil} />
          <div className="flex flex-wrap gap-3">
            <Button
              onClick={() =>
                act(
                  writing.POST('/api/v1/desk/calls/{id}/assignment', {
                    ...path,
                    body: { scoreUntil: until },
                  }),
                )
              }
            >
              <Trans>委員に提案を渡す</Trans>
            </Button>
            <Button look="secondary" onClick={() => act(writing.POST('/api/v1/desk/calls/{id}/panel', path))}>
              <Trans>もう一度、利害関係を調べる</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
