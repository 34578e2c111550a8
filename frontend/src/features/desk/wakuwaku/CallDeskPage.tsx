import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Call } from '@/api/calls';
import { ApiProblem } from '@/api/problem';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Disclosure } from '@/ui/Disclosure';
import { Failure } from '@/ui/form/Failure';
import { Notice } from '@/ui/Notice';
import { Back, Desk } from '../Desk';
import { Action, ReasonForm } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { CallState } from './CallsPage';
import { Preview } from './Preview';
import { type Draft, deskCallQuery, deskCallsQuery } from './queries';
import { CostFields, DocumentFields } from './rules/CostFields';
import { DatesFields } from './rules/DatesFields';
import { WordsFields } from './rules/fields';
import { DecidingFields, WhoFields } from './rules/GeneralFields';
import { reveal } from './rules/reveal';
import { SlotList } from './rules/SlotList';

const route = getRouteApi('/staff/calls/$id');

/** One call: its rules, who would see what, publication, correction. */
export function CallDeskPage() {
  const { id } = route.useParams();
  const text = useText();
  const query = useQuery(deskCallQuery(id));
  return (
    <Desk title={text(msg`募集`)} heading={query.data?.title.ja ?? text(msg`募集`)}>
      <Back to="/staff/calls">
        <Trans>募集の一覧</Trans>
      </Back>
      <Loaded query={query}>{(call) => <Whole key={call.revision} call={call} />}</Loaded>
    </Desk>
  );
}

function Whole({ call }: { call: Call }) {
  const cache = useQueryClient();
  const [draft, setDraft] = useState<Draft>({ title: call.title, rules: call.rules });
  const changed = JSON.stringify(draft) !== JSON.stringify({ title: call.title, rules: call.rules });
  const path = { path: { id: call.id } };
  const hear = async (heard: Call) => {
    cache.setQueryData(deskCallQuery(call.id).queryKey, heard);
    await cache.invalidateQueries({ queryKey: deskCallsQuery.queryKey });
  };
  const put = (part: Partial<Call['rules']>) =>
    setDraft((held) => ({ ...held, rules: { ...held.rules, ...part } }));
  const { title, rules } = draft;

  return (
    <div className="grid gap-8 xl:grid-cols-[1fr_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <p className="flex flex-wrap items-center gap-3">
          <CallState call={call} />
          {call.status !== 'DRAFT' && (
            <>
              <Link to="/wakuwaku/calls/$id" params={{ id: call.id }} className={textLink}>
                <Trans>公開ページを見る</Trans>
              </Link>
              <Link to="/staff/calls/$id/review" params={{ id: call.id }} className={textLink}>
                <Trans>審査・発表会・決定へ</Trans>
              </Link>
            </>
          )}
        </p>
        <WordsFields
          at="/title"
          label={<Trans>募集の名前</Trans>}
          value={title}
          onChange={(words) => setDraft((held) => ({ ...held, title: words }))}
        />
        <DatesFields dates={rules.dates} onChange={(dates) => put({ dates })} />
        <WhoFields rules={rules} onChange={put} />
        <SlotList slots={rules.slots} onChange={(slots) => put({ slots })} />
        <DocumentFields documents={rules.documents} onChange={(documents) => put({ documents })} />
        <CostFields
          categories={rules.costCategories}
          onChange={(costCategories) => put({ costCategories })}
        />
        <DecidingFields rules={rules} onChange={put} />
      </div>
      <aside className="flex flex-col gap-6">
        {call.status === 'DRAFT' && (
          <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
            <h2 className="font-bold text-xl">
              <Trans>保存と公開</Trans>
            </h2>
            <Refusable
              off={!changed}
              onAct={() =>
                writing
                  .PUT('/api/v1/desk/calls/{id}', { params: path, body: draft, ifMatch: call.revision })
                  .then(({ data }) => hear(data as Call))
              }
            >
              <Trans>下書きを保存する</Trans>
            </Refusable>
            <p role="status" className="text-ink-soft text-sm">
              {changed ? (
                <Trans>まだ保存していない変更があります。</Trans>
              ) : (
                <Trans>すべて保存してあります。</Trans>
              )}
            </p>
            <Disclosure summary={<Trans>公開する</Trans>}>
              <p className="mb-3">
                <Trans>公開すると決まりが固まり、第1版として残ります。あとは訂正版でだけ変えられます。</Trans>
              </p>
              <Refusable
                off={changed}
                onAct={() =>
                  writing
                    .POST('/api/v1/desk/calls/{id}/publication', { params: path, ifMatch: call.revision })
                    .then(({ data }) => hear(data as Call))
                }
              >
                <Trans>募集を公開する</Trans>
              </Refusable>
            </Disclosure>
          </section>
        )}
        {call.status === 'PUBLISHED' && (
          <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
            <h2 className="font-bold text-xl">
              <Trans>訂正と終了</Trans>
            </h2>
            {changed ? (
              <ReasonForm
                label={<Trans>訂正の理由</Trans>}
                hint={<Trans>公開ページに、新しい版といっしょに載ります。</Trans>}
                submit={<Trans>訂正版を出す</Trans>}
                onSubmit={(reason) =>
                  writing
                    .POST('/api/v1/desk/calls/{id}/correction', {
                      params: path,
                      body: { ...draft, reason },
                      ifMatch: call.revision,
                    })
                    .then(({ data }) => hear(data as Call))
                }
              />
            ) : (
              <p className="text-ink-soft">
                <Trans>左の決まりを直すと、ここから理由をつけて訂正版を出せます。</Trans>
              </p>
            )}
            <Disclosure summary={<Trans>この回を終える</Trans>}>
              <p className="mb-3">
                <Trans>すべての手続が終わってから押してください。元には戻せません。</Trans>
              </p>
              <Action
                look="secondary"
                onAct={() =>
                  writing
                    .POST('/api/v1/desk/calls/{id}/closing', { params: path })
                    .then(({ data }) => hear(data as Call))
                }
              >
                <Trans>募集を終了にする</Trans>
              </Action>
            </Disclosure>
          </section>
        )}
        <Preview call={call} />
      </aside>
    </div>
  );
}

type RefusableProps = { off: boolean; onAct: () => Promise<unknown>; children: ReactNode };

/** A step that the server may refuse value by value: each line leads to its field. */
function Refusable({ off, onAct, children }: RefusableProps) {
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [acting, setActing] = useState(false);
  const act = async () => {
    setActing(true);
    setFailure(null);
    try {
      await onAct();
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
    } finally {
      setActing(false);
    }
  };
  const places = failure instanceof ApiProblem ? failure.errors : [];
  return (
    <div className="flex flex-col gap-3">
      {failure !== null && <Failure error={failure} attempt={attempt} />}
      {places.length > 0 && (
        <Notice kind="error" title={<Trans>直すところ</Trans>}>
          <ul className="list-disc pl-5">
            {places.map(({ pointer, detail }) => (
              <li key={pointer + detail}>
                <button
                  type="button"
                  className={`${textLink} min-h-6 text-left`}
                  onClick={() => reveal(pointer)}
                >
                  {detail}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Button aria-disabled={off || acting} onClick={act} className="self-start">
        {children}
      </Button>
    </div>
  );
}
