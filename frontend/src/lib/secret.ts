import { useEffect, useState } from 'react';

/**
 * What a mailed link carries behind its #: it never reaches a server by itself, and it leaves the address (and so the
 * history) as soon as the page is shown. It lives on in the page alone; after a reload the link has to be opened again.
 */
export function useSecret(name: string): string | undefined {
  // Only read here: what React draws and throws away before it is shown is drawn again and must find it again.
  const [secret] = useState(() => new URLSearchParams(location.hash.slice(1)).get(name) ?? undefined);
  useEffect(() => {
    if (secret) history.replaceState(history.state, '', location.pathname + location.search);
  }, [secret]);
  return secret;
}
