import { useCallback, useEffect, useRef } from 'react';

/** After «more», reading goes on where the new cards begin. */
export function useFocusOnMore(shown: number) {
  const from = useRef<number | null>(null);

  useEffect(() => {
    if (from.current === null || shown <= from.current) return;
    const card = document.getElementById('cards')?.children[from.current];
    from.current = null;
    card?.querySelector<HTMLElement>('a')?.focus();
  }, [shown]);

  return useCallback(() => {
    from.current = shown;
  }, [shown]);
}
