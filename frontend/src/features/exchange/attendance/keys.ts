// Whether a pass is one of ours, also without a network: the city's public keys are kept on the device of the door.

type Key = JsonWebKey & { kid?: string };
export type Claims = { match: string; day: string; exp: number };

const PLACE = 'komitto.door-keys';
const TYPE = 'komitto-pass+jwt';

export async function cityKeys(): Promise<Key[]> {
  try {
    const response = await fetch('/api/v1/oauth/jwks');
    if (!response.ok) return keptKeys();
    const { keys } = (await response.json()) as { keys: Key[] };
    localStorage.setItem(PLACE, JSON.stringify(keys));
    return keys;
  } catch {
    return keptKeys();
  }
}

function keptKeys(): Key[] {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '[]') as Key[];
  } catch {
    return [];
  }
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

const json = (text: string): Record<string, unknown> => JSON.parse(new TextDecoder().decode(bytes(text)));

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** What a pass says, if the city signed it and it still holds; null for everything else. */
export async function verified(pass: string, keys: readonly Key[], now = Date.now()): Promise<Claims | null> {
  try {
    const [header = '', body = '', signature = ''] = pass.split('.');
    const { alg, typ, kid } = json(header);
    if (alg !== 'ES256' || typ !== TYPE) return null;
    const key = keys.find((known) => known.kid === kid);
    if (!key) return null;
    const { kty = '', crv = '', x = '', y = '' } = key;
    const imported = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, ALGORITHM, false, ['verify']);
    const signed = new TextEncoder().encode(`${header}.${body}`);
    if (!(await crypto.subtle.verify(ALGORITHM, imported, bytes(signature), signed))) return null;
    const { match, day, exp } = json(body);
    if (typeof match !== 'string' || typeof day !== 'string' || typeof exp !== 'number') return null;
    return exp * 1000 > now ? { match, day, exp } : null;
  } catch {
    return null;
  }
}
