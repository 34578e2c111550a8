import { Trans } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/ChoiceGroup';

type Props = { codes: readonly string[]; onKept: () => void };

/** Shown once; paper is the place for them. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="flex flex-col gap-6">
      <section className="flex flex-col gap-4 rounded-12 border border-line p-5 sm:p-8">
        <h2 ref={heading} tabIndex={-1} className="font-bold text-xl">
          <Trans>こみっとの｜予備《よび》コード</Trans>
        </h2>
        <p>
          <Trans>
            スマートフォンをなくしたとき、｜数字《すうじ》のかわりに｜使《つか》います。ひとつのコードは1｜回《かい》だけです。
            <strong>
              いま｜印刷《いんさつ》するか、｜書《か》き｜写《うつ》してください。もう｜一度《いちど》は｜見《み》られません。
            </strong>
          </Trans>
        </p>
        <ol className="grid list-inside list-decimal gap-x-8 gap-y-2 sm:grid-cols-2">
          {codes.map((code) => (
            <li key={code} className="text-ink-soft">
              <span className="font-bold font-mono text-ink text-xl tracking-wider">{code}</span>
            </li>
          ))}
        </ol>
      </section>
      <div data-print="hide" className="flex flex-col items-start gap-4">
        <Button look="secondary" onClick={() => print()}>
          <Printer aria-hidden="true" className="size-5" />
          <span>
            <Trans>｜印刷《いんさつ》する</Trans>
          </span>
        </Button>
        <Checkbox
          label={<Trans>｜安全《あんぜん》な｜場所《ばしょ》にしまいました</Trans>}
          checked={kept}
          onChange={setKept}
        />
        <Button aria-disabled={!kept} onClick={onKept} className="min-h-14 px-8 text-lg">
          <Trans>｜終《お》わる</Trans>
        </Button>
      </div>
    </div>
  );
}
