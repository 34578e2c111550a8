import type { Term as TermData } from '@/api/types';
import { useLocale } from '@/lib/display';

type Props = { all: TermData[]; chosen: TermData[] };

/** All values in a row, the group's own filled: a week at a glance. Only the filled ones are read aloud. */
export function WeekStrip({ all, chosen }: Props) {
  const locale = useLocale();
  const is = (code: string) => chosen.some((term) => term.code === code);
  const short = (label: string) => (locale === 'en' ? label.slice(0, 3) : label.replace(/曜日$/, ''));
  return (
    <ul className="flex flex-wrap gap-1">
      {all.map(({ code, label }) => (
        <li
          key={code}
          aria-hidden={!is(code)}
          data-on={is(code)}
          className="flex min-h-10 min-w-10 items-center justify-center rounded-8 border border-line border-dashed px-2 text-solid-gray-600 data-[on=true]:border-accent data-[on=true]:border-solid data-[on=true]:bg-accent data-[on=true]:font-700 data-[on=true]:text-white"
        >
          <span aria-hidden="true">{short(label)}</span>
          <span className="sr-only">{label}</span>
        </li>
      ))}
    </ul>
  );
}
