import { Trans } from '@lingui/react/macro';
import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import type { CallRules } from '@/api/calls';
import type { BudgetCheck } from '@/api/proposals';
import { useLocale } from '@/lib/display';
import { wordsIn } from '@/lib/words';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';
import { type DraftLine, piecesOf, yenOf } from '../form/draftBudget';

type Props = {
  number: number;
  line: DraftLine;
  categories: CallRules['costCategories'];
  check: BudgetCheck['lines'][number] | undefined;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
};

/** One cost: what, how much, and whether the city pays a share of it. */
export function BudgetLineFields({ number, line, categories, check, onChange, onRemove }: Props) {
  const locale = useLocale();
  const price = yenOf(line.unitPrice);
  const pieces = piecesOf(line.quantity);
  const amount = (price ?? 0) * (pieces ?? 0);
  const category = categories.find(({ code }) => code === line.category);
  const put = (part: Partial<DraftLine>) => onChange({ ...line, ...part });
  return (
    <fieldset className="flex flex-col gap-4 rounded-12 border border-line p-4">
      <legend className="px-1 font-bold">
        <Trans>{number}｜行目《ぎょうめ》</Trans>
      </legend>
      <Select
        label={<Trans>｜費目《ひもく》</Trans>}
        hint={category && <Told of={category.explanation} />}
        value={line.category}
        onChange={({ target }) => put({ category: target.value })}
        options={[
          { value: '', label: '―' },
          ...categories.map(({ code, title }) => ({ value: code, label: wordsIn(title, locale) })),
        ]}
      />
      <TextField
        label={<Trans>｜内容《ないよう》</Trans>}
        lang="ja"
        maxLength={200}
        value={line.description}
        onChange={({ target }) => put({ description: target.value })}
      />
      <div className="grid grid-cols-[1fr_6rem] items-start gap-4">
        <TextField
          label={<Trans>｜単価《たんか》（｜円《えん》）</Trans>}
          inputMode="numeric"
          value={line.unitPrice}
          error={
            price === undefined && (
              <Trans>｜円《えん》｜未満《みまん》のない｜数字《すうじ》で｜書《か》いてください</Trans>
            )
          }
          onChange={({ target }) => put({ unitPrice: target.value })}
        />
        <TextField
          label={<Trans>｜数《かず》</Trans>}
          inputMode="numeric"
          value={line.quantity}
          error={pieces === undefined && <Trans>1｜以上《いじょう》の｜数字《すうじ》</Trans>}
          onChange={({ target }) => put({ quantity: target.value })}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 border-line border-t pt-3">
        <p className="text-lg">
          <Trans>
            ｜金額《きんがく》
            <strong className="ml-2">
              <Yen of={amount} />
            </strong>
          </Trans>
        </p>
        <Button look="quiet" onClick={onRemove}>
          <X aria-hidden="true" className="size-5" />
          <span>
            <Trans>この｜行《ぎょう》を｜消《け》す</Trans>
            <span className="sr-only">（{number}）</span>
          </span>
        </Button>
      </div>
      {check && amount > 0 && <Verdict check={check} chosen={line.category !== ''} />}
    </fieldset>
  );
}

type VerdictProps = { check: BudgetCheck['lines'][number]; chosen: boolean };

function Verdict({ check: { because, eligible, explanation }, chosen }: VerdictProps) {
  if (because === null) {
    return (
      <p className="flex items-start gap-2 text-sm text-success-2">
        <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
        <Trans>｜対象《たいしょう》になります</Trans>
      </p>
    );
  }
  return (
    <div className="flex items-start gap-2 rounded-8 bg-yellow-50 p-3 text-yellow-1100">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div>
        <p className="font-bold">
          {because === 'UNKNOWN_CATEGORY' && chosen && (
            <Trans>この｜募集《ぼしゅう》にない｜費目《ひもく》です</Trans>
          )}
          {because === 'UNKNOWN_CATEGORY' && !chosen && <Trans>｜費目《ひもく》をえらんでください</Trans>}
          {because === 'NOT_ELIGIBLE' && (
            <Trans>｜市《し》のお｜金《かね》の｜対象《たいしょう》になりません</Trans>
          )}
          {because === 'OVER_SHARE' && (
            <Trans>
              この｜費目《ひもく》の｜割合《わりあい》の｜上限《じょうげん》をこえています。
              <Yen of={eligible} />
              までが｜対象《たいしょう》です
            </Trans>
          )}
        </p>
        {explanation && (
          <p>
            <Told of={explanation} />
          </p>
        )}
        {because === 'NOT_ELIGIBLE' && (
          <p>
            <Trans>｜自分《じぶん》たちのお｜金《かね》などでまかなえば、｜載《の》せておけます。</Trans>
          </p>
        )}
      </div>
    </div>
  );
}
