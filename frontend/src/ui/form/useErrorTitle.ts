import { msg } from '@lingui/core/macro';
import { useEffect } from 'react';
import { useText } from '@/lib/useText';

/** A page that has to be put right says so where tabs and screen readers look first: its title. */
export function useErrorTitle(wrong: boolean) {
  const prefix = useText()(msg`エラー：`);
  useEffect(() => {
    if (!wrong) return;
    document.title = prefix + document.title;
    return () => {
      document.title = document.title.replace(prefix, '');
    };
  }, [wrong, prefix]);
}
