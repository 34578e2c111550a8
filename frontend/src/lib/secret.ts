import { useState } from 'react';

/**
 * What a mailed link carries behind its #: it never reaches a server by itself, and it leaves the address (and so the
 * history) at once. It lives on in the page alone; after a reload the link has to be opened again.
 */
export function takeSecret(name: string): string | undefined {
  const secret = new URLSearchParams(location.hash.slice(1)).get(name) ?? undefined;
  if (secret) history.replaceState(history.state, '', location.pathname + location.search);
  return secret;
}

export function useSecret(name: string): string | undefined {
  const [secret] = useState(() => takeSecret(name));
  return secret;
}
