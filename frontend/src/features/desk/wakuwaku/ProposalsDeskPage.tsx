import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { callsQuery } from '@/api/calls';
import { useText } from '@/lib/useText';
import { Panel } from '@/ui/Panel';
import { STATUS_WORDS } from '@/ui/proposal/words';
import { Select } from '@/ui/Select';
import { Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { ProposalTable } from './ProposalTable';
import { deskProposalsQuery, type ProposalSearch } from './queries';
import { STATES, stateIn } from './states';

const route = getRouteApi('/staff/proposals');

/** Proposals in the order of their receipts; navi staff see drafts too. */
export function ProposalsDeskPage() {
  const text = useText();
  const navigate = useNavigate();
  const search = route.useSearch();
  const calls = useQuery(callsQuery());
  const proposals = useQuery({ ...deskProposalsQuery(search), placeholderData: keepPreviousData });
  const narrow = (part: ProposalSearch) =>
    navigate({ to: '/staff/proposals', search: { ...search, ...part }, replace: true });
  return (
    <Desk title={text(msg`わくわくプロジェクトの提案`)} roles="COUNTER">
      <div className="flex flex-col gap-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={<Trans>募集</Trans>}
            value={search.call ?? ''}
            onChange={({ target }) => narrow({ call: target.value || undefined })}
            options={[
              { value: '', label: text(msg`すべて`) },
              ...(calls.data?.items ?? []).map((call) => ({
                value: call.id,
                label: `${call.title.ja} ${call.fiscalYear}-${call.round}`,
              })),
            ]}
          />
          <Select
            label={<Trans>状態</Trans>}
            value={search.status ?? ''}
            onChange={({ target }) => narrow({ status: stateIn(target.value) })}
            options={[
              { value: '', label: text(msg`すべて`) },
              ...STATES.map((status) => ({
                value: status,
                label: STATUS_WORDS[status] ? text(STATUS_WORDS[status]) : status,
              })),
            ]}
          />
        </div>
        <Loaded query={proposals}>
          {({ items }) => (
            <ProposalTable
              items={items}
              caption={<Trans>受付番号の順（{items.length}件）</Trans>}
              empty={
                <Panel title={<Trans>この条件の提案はありません</Trans>}>
                  <p>
                    <Trans>条件を「すべて」に戻すと、ほかの提案が見られます。</Trans>
                  </p>
                </Panel>
              }
            />
          )}
        </Loaded>
      </div>
    </Desk>
  );
}
