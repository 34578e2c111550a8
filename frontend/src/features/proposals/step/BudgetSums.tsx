import { Trans } from '@lingui/react/macro';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CallSlot } from '@/api/calls';
import type { BudgetCheck } from '@/api/proposals';
import { percent } from '@/lib/money';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';
import { Yen } from '@/ui/Yen';
import { type DraftBudget, yenOf } from '../form/draftBudget';

type Props = {
  draft: DraftBudget;
  slot: CallSlot;
  check: BudgetCheck | undefined;
  total: number;
  income: number;
  onChange: (draft: DraftBudget) => void;
};

/** What can be asked for and why, and where the rest comes from. */
export function BudgetSums({ draft, slot, check, total, income, onChange }: Props) {
  const rate = slot.rate ?? 0;
  const cap = slot.cap ?? 0;
  const eligible = check?.eligible ?? 0;
  const most = check?.most ?? 0;
  const asked = yenOf(draft.request) ?? 0;
  const rest = Math.max(0, total - asked - (yenOf(draft.other) ?? 0));
  return (
    <section aria-labelledby="sums" className="mt-10 flex flex-col gap-5">
      <h2 id="sums" className="font-bold text-xl">
        <Trans>お｜金《かね》の｜出《で》どころ</Trans>
      </h2>
      <div role="status" className="rounded-12 bg-mist p-5">
        <dl className="flex flex-col gap-2">
          <Sum label={<Trans>｜使《つか》うお｜金《かね》の｜合計《ごうけい》</Trans>} yen={total} />
          <Sum label={<Trans>そのうち｜対象《たいしょう》になるもの</Trans>} yen={eligible} />
          <Sum label={<Trans>｜市《し》に｜求《もと》められる｜上限《じょうげん》</Trans>} yen={most} strong>
            {most < cap ? (
              <Trans>
                <Yen of={eligible} /> × {percent(rate)} = <Yen of={most} />
                （｜枠《わく》の｜上限《じょうげん》
                <Yen of={cap} />
                より｜小《ちい》さいので、こちらです）
              </Trans>
            ) : (
              <Trans>
                <Yen of={eligible} /> × {percent(rate)}{' '}
                は｜枠《わく》の｜上限《じょうげん》に｜届《とど》くので、
                <Yen of={cap} />
                までです
              </Trans>
            )}
          </Sum>
        </dl>
      </div>
      <div className="flex flex-col gap-2">
        <TextField
          label={<Trans>｜市《し》に｜求《もと》める｜金額《きんがく》（｜円《えん》）</Trans>}
          inputMode="numeric"
          className="max-w-64"
          value={draft.request}
          error={
            asked > most && (
              <Trans>
                ｜上限《じょうげん》の
                <Yen of={most} />
                をこえています
              </Trans>
            )
          }
          onChange={({ target }) => onChange({ ...draft, request: target.value })}
        />
        <Button
          look="quiet"
          className="self-start"
          onClick={() => onChange({ ...draft, request: String(most) })}
        >
          <span>
            <Trans>
              ｜上限《じょうげん》の
              <Yen of={most} />
              を｜入《い》れる
            </Trans>
          </span>
        </Button>
      </div>
      <TextField
        label={
          <Trans>｜参加費《さんかひ》・｜寄付《きふ》・ほかの｜助成《じょせい》など（｜円《えん》）</Trans>
        }
        inputMode="numeric"
        className="max-w-64"
        value={draft.other}
        onChange={({ target }) => onChange({ ...draft, other: target.value })}
      />
      <div className="flex flex-col gap-2">
        <TextField
          label={<Trans>｜自分《じぶん》たちで｜出《だ》す｜金額《きんがく》（｜円《えん》）</Trans>}
          inputMode="numeric"
          className="max-w-64"
          value={draft.own}
          onChange={({ target }) => onChange({ ...draft, own: target.value })}
        />
        <Button look="quiet" className="self-start" onClick={() => onChange({ ...draft, own: String(rest) })}>
          <span>
            <Trans>
              ｜残《のこ》りの
              <Yen of={rest} />
              を｜入《い》れる
            </Trans>
          </span>
        </Button>
      </div>
      <Balance total={total} income={income} />
    </section>
  );
}

type SumProps = { label: ReactNode; yen: number; strong?: boolean; children?: ReactNode };

function Sum({ label, yen, strong, children }: SumProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <dt>{label}</dt>
      <dd className={strong ? 'font-bold text-[1.5rem]' : 'font-bold text-lg'}>
        <Yen of={yen} />
      </dd>
      {children && <dd className="basis-full text-ink-soft text-sm">{children}</dd>}
    </div>
  );
}

function Balance({ total, income }: { total: number; income: number }) {
  const short = total - income;
  if (total === 0 && income === 0) return null;
  const Icon = short === 0 ? CircleCheck : TriangleAlert;
  return (
    <p
      role="status"
      className={`flex items-start gap-2 rounded-8 p-3 font-bold ${short === 0 ? 'text-success-2' : 'bg-yellow-50 text-yellow-1100'}`}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <span>
        {short === 0 && (
          <Trans>
            ｜使《つか》うお｜金《かね》と｜出《で》どころの｜合計《ごうけい》が｜合《あ》っています
          </Trans>
        )}
        {short > 0 && (
          <Trans>
            ｜出《で》どころが
            <Yen of={short} />
            ｜足《た》りません
          </Trans>
        )}
        {short < 0 && (
          <Trans>
            ｜出《で》どころが
            <Yen of={-short} />
            ｜多《おお》すぎます
          </Trans>
        )}
      </span>
    </p>
  );
}
