import { useSyncExternalStore } from 'react';
import {
  applyDisplay,
  type Display,
  readDisplay,
  rememberDisplay,
  STANDARD,
  showsFurigana,
} from './displayChoice';

export * from './displayChoice';

const listeners = new Set<() => void>();
let current = readDisplay();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getDisplay(): Display {
  return current;
}

export function changeDisplay(change: Partial<Display>) {
  current = { ...current, ...change };
  rememberDisplay(current);
  applyDisplay(current);
  for (const listener of listeners) listener();
}

export function useDisplay(): Display {
  // Pages are drawn ahead of time in standard Japanese.
  return useSyncExternalStore(subscribe, getDisplay, () => STANDARD);
}

export function useFurigana(): boolean {
  return showsFurigana(useDisplay());
}

export function useLocale(): Display['locale'] {
  return useDisplay().locale;
}
