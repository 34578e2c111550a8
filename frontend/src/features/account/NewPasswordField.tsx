import { Trans } from '@lingui/react/macro';
import type { ComponentProps, ReactNode } from 'react';
import { type Strength, strengthOf } from '@/lib/password';
import { classes } from '@/ui/classes';
import { PasswordField } from '@/ui/form/PasswordField';

const WORDS: Record<Exclude<Strength, 'EMPTY'>, { words: ReactNode; bars: number; colour: string }> = {
  SHORT: { words: <Trans>まだ｜短《みじか》いです</Trans>, bars: 1, colour: 'bg-error-2' },
  WEAK: {
    words: <Trans>｜推測《すいそく》されやすいかもしれません</Trans>,
    bars: 1,
    colour: 'bg-warning-orange-2',
  },
  FAIR: {
    words: <Trans>｜使《つか》えます。もう｜少《すこ》し｜長《なが》いと｜安心《あんしん》です</Trans>,
    bars: 2,
    colour: 'bg-success-2',
  },
  GOOD: { words: <Trans>よいパスワードです</Trans>, bars: 3, colour: 'bg-success-2' },
};

type Props = Omit<ComponentProps<typeof PasswordField>, 'autoComplete' | 'hint' | 'label'> & {
  typed: string;
  /** What somebody who knows the person would try: name, address. */
  known?: readonly string[];
  label?: ReactNode;
};

/** No rules about capitals and signs: length and surprise count, and one is told while typing. */
export function NewPasswordField({ typed, known, label, ...field }: Props) {
  const strength = strengthOf(typed, known);
  return (
    <div className="flex flex-col gap-1">
      <PasswordField
        {...field}
        autoComplete="new-password"
        label={label ?? <Trans>パスワード</Trans>}
        hint={
          <Trans>
            8｜文字《もじ》｜以上《いじょう》。｜関係《かんけい》のないことばを3つほどつなげると、｜覚《おぼ》えやすく｜安全《あんぜん》です。
          </Trans>
        }
      />
      <div className="min-h-9">{strength !== 'EMPTY' && <Meter strength={strength} />}</div>
    </div>
  );
}

function Meter({ strength }: { strength: Exclude<Strength, 'EMPTY'> }) {
  const { words, bars, colour } = WORDS[strength];
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <span aria-hidden="true" className="flex w-36 gap-1">
        {[1, 2, 3].map((bar) => (
          <span
            key={bar}
            className={classes('h-2 grow rounded-full', bar <= bars ? colour : 'bg-solid-gray-200')}
          />
        ))}
      </span>
      <p role="status" className="text-sm">
        {words}
      </p>
    </div>
  );
}
