import type { DoorPass } from '@/api/attendance';

// A pass tells nothing about its bearer, and the door may have no network: it is kept on the telephone.

const PLACE = 'komitto.pass.';

export function keptPass(match: string, now = Date.now()): DoorPass | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE + match) ?? 'null') as DoorPass | null;
    if (!kept || typeof kept.pass !== 'string') return null;
    if (Date.parse(kept.expiresAt) > now) return kept;
    localStorage.removeItem(PLACE + match);
    return null;
  } catch {
    return null;
  }
}

export function keepPass(match: string, pass: DoorPass) {
  try {
    localStorage.setItem(PLACE + match, JSON.stringify(pass));
  } catch {
    // Then it is shown as long as the page is open, and can be printed.
  }
}

/** What the code says: an address that any telephone's camera opens, the pass behind the # where no server sees it. */
export const addressOf = (pass: string, origin: string) => `${origin}/door#${pass}`;

/** The pass in what a camera read: the bare pass, or an address with it. */
export function passIn(read: string): string | null {
  const text = read.trim();
  const pass = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text;
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(pass) ? pass : null;
}
