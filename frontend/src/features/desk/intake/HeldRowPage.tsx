import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Disclosure } from '@/ui/Disclosure';
import { Notice } from '@/ui/Notice';
import { Back, Desk } from '../Desk';
import { Action, ReasonForm } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { leaveNews } from '../news';
import { type HeldRow, heldRowQuery } from '../queries';
import { Correcting } from './Correcting';
import { nameOf } from './nameOf';
import { RowProblems } from './RowProblems';

const route = getRouteApi('/staff/held-rows/$id');

/** One held row: corrected where it stands, published, or put away with a reason. */
export function HeldRowPage() {
  const { id } = route.useParams();
  const text = useText();
  const query = useQuery(heldRowQuery(id));
  return (
    <Desk title={text(msg`保留中の行`)} heading={(query.data && nameOf(query.data)) || text(msg`保留中の行`)}>
      <Back to="/staff/held-rows">
        <Trans>保留中の行</Trans>
      </Back>
      <Loaded query={query}>{(row) => <Row key={row.revision} row={row} />}</Loaded>
    </Desk>
  );
}

function Row({ row }: { row: HeldRow }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const settled = (done: MessageDescriptor) => async () => {
    leaveNews({ done });
    await cache.invalidateQueries({ queryKey: ['desk'] });
    await navigate({ to: '/staff/held-rows' });
  };
  const path = { params: { path: { id: row.id } } };
  if (row.settledAt) return <Notice kind="success" title={<Trans>この行の処理は終わっています</Trans>} />;
  return (
    <div className="flex flex-col gap-8">
      {row.problems.length > 0 ? (
        <RowProblems problems={row.problems} />
      ) : (
        <Notice kind="success" title={<Trans>なおすところはなくなりました。公開できます。</Trans>} />
      )}
      {row.problems.length === 0 && (
        <Action
          onAct={() =>
            writing.POST('/api/v1/desk/held-rows/{id}/publication', path).then(settled(msg`行を公開しました`))
          }
        >
          <Trans>公開する</Trans>
        </Action>
      )}
      <Correcting row={row} />
      <Disclosure summary={<Trans>公開せずに片づける</Trans>} className="max-w-prose">
        <ReasonForm
          label={<Trans>片づける理由</Trans>}
          submit={<Trans>片づける</Trans>}
          onSubmit={(reason) =>
            writing
              .POST('/api/v1/desk/held-rows/{id}/settlement', { ...path, body: { reason } })
              .then(settled(msg`行を片づけました`))
          }
        />
      </Disclosure>
    </div>
  );
}
