import { type DateStyle, formatDate } from '@/lib/dates';
import { useLocale } from '@/lib/display';

export function DateText({ date, style = 'full' }: { date: string; style?: DateStyle }) {
  return <time dateTime={date}>{formatDate(date, style, useLocale())}</time>;
}
