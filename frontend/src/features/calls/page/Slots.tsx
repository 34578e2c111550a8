import { Trans } from '@lingui/react/macro';
import type { CallRules, CallSlot } from '@/api/calls';
import { percent } from '@/lib/money';
import { Card } from '@/ui/Card';
import { Phrase } from '@/ui/Phrase';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';
import { CONDITIONS } from '../conditions';

/** The parts of a call, each with its money and what it asks for. */
export function Slots({ rules }: { rules: CallRules }) {
  return (
    <ul className="grid gap-4 desktop:grid-cols-2">
      {rules.slots.map((slot) => (
        <li key={slot.code}>
          <Slot slot={slot} rules={rules} />
        </li>
      ))}
    </ul>
  );
}

function Slot({ slot, rules }: { slot: CallSlot; rules: CallRules }) {
  const heir = rules.slots.find(({ code }) => code === slot.fallsThroughTo);
  return (
    <Card className="h-full">
      <h3 className="font-bold text-xl">
        <Told of={slot.title} />
      </h3>
      {slot.description && (
        <p>
          <Told of={slot.description} />
        </p>
      )}
      <p>
        <Trans>
          1｜件《けん》
          <strong className="text-lg">
            <Yen of={slot.cap ?? 0} round />
          </strong>
          まで（｜対象《たいしょう》になる｜費用《ひよう》の{percent(slot.rate ?? 0)}まで）
        </Trans>
      </p>
      {(slot.reserved ?? 0) > 0 && (
        <p className="text-ink-soft text-sm">
          <Trans>
            この｜枠《わく》のために
            <Yen of={slot.reserved ?? 0} round />
            を｜取《と》ってあります。
          </Trans>
          {heir && (
            <Trans>
              ｜余《あま》ったときは「
              <Told of={heir.title} />
              」で｜使《つか》います。
            </Trans>
          )}
        </p>
      )}
      {slot.conditions.length > 0 && (
        <div>
          <p className="font-bold text-sm">
            <Trans>この｜枠《わく》の｜条件《じょうけん》</Trans>
          </p>
          <ul className="list-disc pl-6">
            {slot.conditions.map((code) => (
              <li key={code}>
                <Phrase words={CONDITIONS[code]} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {slot.themes.length > 0 && (
        <div>
          <p className="font-bold text-sm">
            <Trans>｜市《し》のテーマ</Trans>
          </p>
          <ol className="list-decimal pl-6">
            {slot.themes.map((theme) => (
              <li key={theme.ja}>
                <Told of={theme} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Card>
  );
}
