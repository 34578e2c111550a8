import { Trans } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import type { Call } from '@/api/calls';
import { useLocale } from '@/lib/display';
import { wordsIn } from '@/lib/words';
import { Button } from '@/ui/Button';
import { CategoryName } from '@/ui/proposal/CategoryName';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { Yen } from '@/ui/Yen';
import { settled, yen } from './accounts';
import { Difference } from './PlanTable';
import type { ReportWritten } from './queries';

type Line = ReportWritten['accounts'][number];

type Props = {
  accounts: ReportWritten['accounts'];
  /** How many of the lines, from the first, stand in the budget: they stay, with their plan. */
  planned: number;
  call: Call | undefined;
  onChange: (accounts: ReportWritten['accounts']) => void;
};

/** 収支決算書: beside each line of the budget what was spent; below them what nobody had planned. */
export function AccountFields({ accounts, planned: inBudget, call, onChange }: Props) {
  const { planned, actual } = settled(accounts);
  const change = (place: number, part: Partial<Line>) =>
    onChange(accounts.map((known, index) => (index === place ? { ...known, ...part } : known)));
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 font-bold text-lg">
        <Trans>｜計画《けいかく》と、｜使《つか》ったお｜金《かね》</Trans>
      </legend>
      <p className="max-w-prose text-ink-soft">
        <Trans>
          ｜提案《ていあん》したときの｜収支予算《しゅうしよさん》です。それぞれの｜行《ぎょう》に、｜使《つか》った｜額《がく》を｜入《い》れてください。｜使《つか》わなかった｜行《ぎょう》は0にします。
        </Trans>
      </p>
      <div className="border-line border-t">
        {accounts.slice(0, inBudget).map((line, place) => (
          <Planned
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of the budget keep their order.
            key={place}
            line={line}
            call={call}
            onChange={(spent) => change(place, { actual: spent })}
          />
        ))}
      </div>
      {accounts.slice(inBudget).map((line, place) => (
        <Added
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are added at the end and keep their order.
          key={place}
          line={line}
          call={call}
          onChange={(part) => change(inBudget + place, part)}
          onRemove={() => onChange(accounts.filter((_, index) => index !== inBudget + place))}
        />
      ))}
      <Button
        look="secondary"
        className="self-start"
        onClick={() =>
          onChange([
            ...accounts,
            {
              category: call?.rules.costCategories[0]?.code ?? '',
              description: '',
              planned: 0,
              actual: null,
            },
          ])
        }
      >
        <Plus aria-hidden="true" className="size-5" />
        <span>
          <Trans>｜計画《けいかく》になかった｜支出《ししゅつ》を｜加《くわ》える</Trans>
        </span>
      </Button>
      <p role="status" className="rounded-8 bg-mist p-4 font-bold">
        <Trans>
          ｜計画《けいかく》 <Yen of={planned} />
          ・｜使《つか》った <Yen of={actual} />
        </Trans>
        <Difference planned={planned} actual={actual} />
      </p>
    </fieldset>
  );
}

type PlannedProps = { line: Line; call: Call | undefined; onChange: (actual: number | null) => void };

function Planned({ line, call, onChange }: PlannedProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in a grid.
    <div
      role="group"
      aria-labelledby={id}
      className="grid gap-x-6 gap-y-2 border-line border-b py-4 sm:grid-cols-[minmax(0,1fr)_12rem] sm:items-end"
    >
      <div>
        <p id={id}>
          <span className="block text-ink-soft text-sm">
            <CategoryName code={line.category} categories={call?.rules.costCategories ?? []} />
          </span>
          <span className="font-bold" lang="ja">
            {line.description}
          </span>
        </p>
        <p>
          <Trans>
            ｜計画《けいかく》 <Yen of={line.planned ?? 0} />
          </Trans>
        </p>
      </div>
      <Spent value={line.actual} onChange={onChange} />
    </div>
  );
}

type SpentProps = { value: number | null | undefined; onChange: (actual: number | null) => void };

function Spent({ value, onChange }: SpentProps) {
  return (
    <TextField
      label={<Trans>｜使《つか》った（｜円《えん》）</Trans>}
      inputMode="numeric"
      className="w-full text-right tabular-nums"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : yen(target.value))}
    />
  );
}

type AddedProps = {
  line: Line;
  call: Call | undefined;
  onChange: (part: Partial<Line>) => void;
  onRemove: () => void;
};

function Added({ line, call, onChange, onRemove }: AddedProps) {
  const locale = useLocale();
  return (
    <div className="grid gap-3 rounded-8 bg-mist p-4 sm:grid-cols-2">
      <Select
        label={<Trans>｜費目《ひもく》</Trans>}
        value={line.category}
        onChange={({ target }) => onChange({ category: target.value })}
        options={(call?.rules.costCategories ?? []).map(({ code, title }) => ({
          value: code,
          label: wordsIn(title, locale),
        }))}
      />
      <TextField
        label={<Trans>｜内容《ないよう》</Trans>}
        lang="ja"
        maxLength={200}
        value={line.description}
        onChange={({ target }) => onChange({ description: target.value })}
      />
      <Spent value={line.actual} onChange={(actual) => onChange({ actual })} />
      <Button look="quiet" className="self-end justify-self-start" onClick={onRemove}>
        <X aria-hidden="true" className="size-5" />
        <span>
          <Trans>この｜行《ぎょう》を｜消《け》す</Trans>
        </span>
      </Button>
    </div>
  );
}
