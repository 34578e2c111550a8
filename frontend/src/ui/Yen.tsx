import { useLocale } from '@/lib/display';
import { formatYen, roundYen } from '@/lib/money';

type Props = { of: number; round?: boolean };

/** A sum of money; `round` says 50万円 where it can. */
export function Yen({ of: yen, round }: Props) {
  const locale = useLocale();
  return (
    <span className="whitespace-nowrap tabular-nums">
      {round ? roundYen(yen, locale) : formatYen(yen, locale)}
    </span>
  );
}
