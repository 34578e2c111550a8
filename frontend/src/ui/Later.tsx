import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react';
import { takeover } from '@/lib/takeover';

type Props = { place: ReactNode; children: ReactNode };

/** What nobody waits for: its place is kept while the page is drawn and taken over, then its code may come. */
export function Later({ place, children }: Props) {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    takeover().then(() => startTransition(() => setBegun(true)));
  }, []);
  return begun ? <Suspense fallback={place}>{children}</Suspense> : place;
}
