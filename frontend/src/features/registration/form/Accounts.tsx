import { Trans } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Account } from '@/api/types';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';
import type { QuestionForm } from './questionForm';
import type { FieldName } from './values';

type Props = { form: QuestionForm; field: FieldName; legend: ReactNode };

const MOST = 6;

/** Accounts of social media, as many as there are. */
export function Accounts({ form, field, legend }: Props) {
  const accounts = (form.watch(field) ?? []) as Account[];
  const change = (all: Account[]) => form.change(field, all);
  const put = (place: number, part: Partial<Account>) =>
    change(accounts.map((account, index) => (index === place ? { ...account, ...part } : account)));
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 font-bold">{legend}</legend>
      {accounts.map((account, place) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are added at the end and keep their order.
          key={place}
          account={account}
          onChange={(part) => put(place, part)}
          onRemove={() => change(accounts.filter((_, index) => index !== place))}
        />
      ))}
      {accounts.length < MOST && (
        <Button
          look="secondary"
          className="self-start"
          onClick={() => change([...accounts, { service: '', url: '' }])}
        >
          <Plus aria-hidden="true" className="size-5" />
          <span>
            <Trans>SNSを｜加《くわ》える</Trans>
          </span>
        </Button>
      )}
    </fieldset>
  );
}

type LineProps = { account: Account; onChange: (part: Partial<Account>) => void; onRemove: () => void };

function Line({ account, onChange, onRemove }: LineProps) {
  const names = useId();
  return (
    <div className="grid items-end gap-3 rounded-8 bg-mist p-4 sm:grid-cols-[10rem_minmax(0,1fr)_auto]">
      <TextField
        label={<Trans>SNSの｜名前《なまえ》</Trans>}
        list={names}
        value={account.service ?? ''}
        onChange={({ target }) => onChange({ service: target.value })}
      />
      <datalist id={names}>
        {['Instagram', 'Facebook', 'X', 'LINE', 'YouTube', 'note'].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        label={<Trans>アドレス</Trans>}
        inputMode="url"
        value={account.url ?? ''}
        onChange={({ target }) => onChange({ url: target.value })}
      />
      <Button look="quiet" className="min-h-12" onClick={onRemove}>
        <X aria-hidden="true" className="size-5" />
        <span>
          <Trans>｜取《と》り｜消《け》す</Trans>
        </span>
      </Button>
    </div>
  );
}
