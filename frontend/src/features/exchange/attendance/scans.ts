// Passes that were shown at the door: kept on this device until the server has them.

export type Scan = { pass: string; at: string };

const PLACE = 'komitto.door-scans';

export function keptScans(): Scan[] {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

export function keepScans(scans: readonly Scan[]) {
  try {
    if (scans.length > 0) localStorage.setItem(PLACE, JSON.stringify(scans));
    else localStorage.removeItem(PLACE);
  } catch {
    // They stay on the page as long as it is open.
  }
}

/** Shown twice within a moment, it was shown once. */
const MOMENT_MS = 60_000;

export function withScan(scans: readonly Scan[], scan: Scan): Scan[] {
  const again = scans.some(
    ({ pass, at }) => pass === scan.pass && Math.abs(Date.parse(at) - Date.parse(scan.at)) < MOMENT_MS,
  );
  return again ? [...scans] : [...scans, scan];
}
