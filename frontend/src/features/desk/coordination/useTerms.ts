import { msg } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { cityQuery } from '@/api/queries';
import type { Locale } from '@/lib/display';
import { useText } from '@/lib/useText';

type Labelled = { code: string; label: string };

const named = (codes: readonly string[], terms: readonly Labelled[] | undefined) =>
  codes.flatMap((code) => terms?.find((term) => term.code === code)?.label ?? []).join('・');

/** Codes of the city's vocabulary in words. */
export function useTerms(locale: Locale) {
  const text = useText();
  const { data: city } = useQuery(cityQuery(locale));
  return {
    districts: (codes: readonly string[]) => named(codes, city?.districts),
    fields: (codes: readonly string[]) => named(codes, city?.fields),
    slots: (slots: readonly string[]) =>
      slots
        .map((slot) => {
          const [day = '', part = ''] = slot.split('_');
          return `${named([day], city?.weekdays)} ${named([part], city?.times)}`;
        })
        .join('、'),
    online: text(msg`オンラインでもできる`),
  };
}
