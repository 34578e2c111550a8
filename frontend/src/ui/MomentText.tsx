import { type DateStyle, dayIn, formatDate, formatMoment } from '@/lib/dates';
import { useLocale } from '@/lib/display';

type Props = { instant: string; style?: DateStyle | 'moment' };

/** A point in time, as the city's clock and calendar show it. */
export function MomentText({ instant, style = 'moment' }: Props) {
  const locale = useLocale();
  return (
    <time dateTime={instant}>
      {style === 'moment' ? formatMoment(instant, locale) : formatDate(dayIn(instant), style, locale)}
    </time>
  );
}
