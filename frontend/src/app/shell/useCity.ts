import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { nameSite } from '@/lib/usePageTitle';
import type { Help } from '@/ui/help';

const KEY = 'komitto.help';

function remembered(): Help | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** The city's master data, and its telephone number even when nothing can be reached. */
export function useCity() {
  const { data: city } = useQuery(cityQuery(useLocale()));
  const [known, setKnown] = useState<Help | null>(null);

  useEffect(() => setKnown(remembered()), []);

  useEffect(() => {
    if (!city) return;
    nameSite(city.platformName);
    document.documentElement.style.setProperty('--color-accent', city.accentColor);
    try {
      localStorage.setItem(KEY, JSON.stringify(city.contact));
    } catch {
      // Storage may be forbidden; the number is on the page all the same.
    }
  }, [city]);

  return { city, help: city?.contact ?? known };
}
