import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

const TONES = {
  plain: 'border-line bg-white text-ink',
  accent: 'border-accent bg-accent text-white',
  soft: 'border-accent-line bg-accent-soft text-accent-strong',
  sample: 'border-dashed border-solid-gray-600 bg-white text-ink-soft',
  warning: 'border-yellow-700 bg-yellow-50 text-yellow-1100',
} as const;

type Props = { tone?: keyof typeof TONES; icon?: LucideIcon; children: ReactNode };

/** A short mark beside a name. Colour only repeats what the word says. */
export function Tag({ tone = 'plain', icon: Icon, children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-4 border px-2 py-0.5 font-700 text-[0.8125rem] leading-140 ${TONES[tone]}`}
    >
      {Icon && <Icon aria-hidden="true" className="size-4 shrink-0" />}
      <span>{children}</span>
    </span>
  );
}
