import type { LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import type { Term as TermData } from '@/api/types';
import { useDisplay, useFurigana } from '@/lib/display';
import { Term } from '@/ui/Term';

/** One fact of a card: the icon repeats what the hidden word says. */
export function Fact({
  icon: Icon,
  name,
  children,
}: {
  icon: LucideIcon;
  name: string;
  children: React.ReactNode;
}) {
  return (
    <div className="flex items-start gap-2">
      <dt className="shrink-0 pt-[0.32em] text-accent">
        <Icon aria-hidden="true" className="size-[1.1em]" />
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** Several words of the vocabulary in one line. */
export function Terms({ of: terms }: { of: TermData[] }) {
  const { locale } = useDisplay();
  const between = locale === 'en' ? ', ' : '、';
  return terms.map((term, index) => (
    <Fragment key={term.code}>
      {index > 0 && between}
      <Term of={term} />
    </Fragment>
  ));
}

/** 土・日 where everybody reads it, 土曜日、日曜日 with readings, Saturday, Sunday in English. */
export function Days({ of: days }: { of: TermData[] }) {
  const { locale } = useDisplay();
  const furigana = useFurigana();
  if (locale !== 'ja' || furigana) return <Terms of={days} />;
  return days.map(({ label }) => label.replace(/曜日$/, '')).join('・');
}
