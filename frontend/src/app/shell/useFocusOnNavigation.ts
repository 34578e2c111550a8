import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

export const MAIN_ID = 'main';

/** A new page begins at its beginning, for eyes and for screen readers; a changed filter stays where it is. */
export function useFocusOnNavigation() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (!fromLocation || fromLocation.pathname === toLocation.pathname || toLocation.hash) return;
        document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
      }),
    [router],
  );
}
