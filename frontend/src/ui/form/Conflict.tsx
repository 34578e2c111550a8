import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../Button';
import { classes } from '../classes';
import { Notice } from '../Notice';

export type Difference = { key: string; label: ReactNode; mine: string; theirs: string };

type Props = {
  differences: readonly Difference[];
  /** Whose text stands for each; the page then saves against the newest version. */
  onSettle: (chosen: Record<string, 'mine' | 'theirs'>) => void;
};

/** Two people changed the same thing: both texts side by side, and nobody's is lost unseen. */
export function Conflict({ differences, onSettle }: Props) {
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const open = differences.filter(({ key }) => !chosen[key]).length;

  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        kind="warning"
        role="alert"
        title={<Trans>ほかの｜人《ひと》が｜同《おな》じところを｜先《さき》に｜直《なお》しました</Trans>}
      >
        <p>
          <Trans>どちらの｜文《ぶん》にするか、ひとつずつえらんでください。</Trans>
        </p>
        <div className="mt-2 flex flex-col gap-6">
          {differences.map((difference) => (
            <Choice
              key={difference.key}
              difference={difference}
              chosen={chosen[difference.key]}
              onChoose={(side) => setChosen({ ...chosen, [difference.key]: side })}
            />
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Button aria-disabled={open > 0} onClick={() => onSettle(chosen)}>
            <Trans>えらんだ｜文《ぶん》で｜保存《ほぞん》する</Trans>
          </Button>
          {open > 0 && (
            <p className="text-ink-soft text-sm">
              <Trans>あと{open}か｜所《しょ》えらんでください</Trans>
            </p>
          )}
        </div>
      </Notice>
    </div>
  );
}

type ChoiceProps = {
  difference: Difference;
  chosen: 'mine' | 'theirs' | undefined;
  onChoose: (side: 'mine' | 'theirs') => void;
};

function Choice({ difference: { label, mine, theirs }, chosen, onChoose }: ChoiceProps) {
  const name = useId();
  const sides = [
    { side: 'mine', title: <Trans>あなたの｜文《ぶん》</Trans>, text: mine },
    { side: 'theirs', title: <Trans>ほかの｜人《ひと》の｜文《ぶん》</Trans>, text: theirs },
  ] as const;
  return (
    <fieldset>
      <legend className="mb-2 font-bold">{label}</legend>
      <div className="grid gap-3 desktop:grid-cols-2">
        {sides.map(({ side, title, text }) => (
          <label
            key={side}
            className={classes(
              'flex gap-3 rounded-8 border p-3',
              chosen === side ? 'border-2 border-accent bg-accent-soft' : 'border-field-line',
            )}
          >
            <input
              type="radio"
              name={name}
              className="mt-1 size-6 shrink-0 accent-accent"
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span className="flex min-w-0 flex-col gap-1">
              <span className="text-ink-soft text-sm">{title}</span>
              <span className="whitespace-pre-wrap">
                {text || <Trans>（｜何《なに》も｜書《か》いていません）</Trans>}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
