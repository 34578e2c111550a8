import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { Failure } from '@/ui/form/Failure';
import { Notice } from '@/ui/Notice';
import { TextField } from '@/ui/TextField';
import { Back, Desk } from '../Desk';
import { Action, ReasonForm } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { type HeldRow, heldRowQuery } from '../queries';
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
  const settled = async () => {
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
      <Correcting row={row} />
      <Action
        look="secondary"
        onAct={() => writing.POST('/api/v1/desk/held-rows/{id}/publication', path).then(settled)}
      >
        <Trans>公開する</Trans>
      </Action>
      <Disclosure summary={<Trans>公開せずに片づける</Trans>} className="max-w-prose">
        <ReasonForm
          label={<Trans>片づける理由</Trans>}
          submit={<Trans>片づける</Trans>}
          onSubmit={(reason) =>
            writing
              .POST('/api/v1/desk/held-rows/{id}/settlement', { ...path, body: { reason } })
              .then(settled)
          }
        />
      </Disclosure>
    </div>
  );
}

function Correcting({ row }: { row: HeldRow }) {
  const cache = useQueryClient();
  const known = row.values as Record<string, string | null>;
  const [values, setValues] = useState(known);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const wrong = new Map(row.problems.map(({ column, reason }) => [column, reason]));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      const changed = Object.fromEntries(
        Object.entries(values).filter(([column, value]) => known[column] !== value),
      );
      await writing.PATCH('/api/v1/desk/held-rows/{id}', {
        params: { path: { id: row.id } },
        ifMatch: row.revision,
        body: { values: changed as Record<string, never> },
      });
      await cache.invalidateQueries({ queryKey: ['desk'] });
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
    }
  };

  return (
    <form onSubmit={save} className="flex max-w-prose flex-col gap-4">
      <h2 className="font-bold text-xl">
        <Trans>この場でなおす</Trans>
      </h2>
      {failure !== null && <Failure error={failure} attempt={attempt} />}
      {Object.entries(values).map(([column, value]) => (
        <TextField
          key={column}
          label={<span lang="ja">{column}</span>}
          error={wrong.get(column)}
          value={value ?? ''}
          onChange={(event) => setValues({ ...values, [column]: event.target.value })}
        />
      ))}
      <Button type="submit" className="self-start">
        <Trans>なおした内容を確かめる</Trans>
      </Button>
    </form>
  );
}
