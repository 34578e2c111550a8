import { useCallback, useEffect, useRef, useState } from 'react';
import { isUnreachable } from '@/api/problem';
import { settledSession } from '@/api/settled';
import { writing } from '@/api/writing';
import { cityKeys, verified } from './keys';
import { keepForOffline } from './offline';
import { passIn } from './passes';
import { keepScans, keptScans, type Scan, withScan } from './scans';

/** TAKEN: the server has it. KEPT: the city signed it; it is sent later. NOT_OURS: anything else. */
export type Shown = { is: 'TAKEN' | 'KEPT' | 'NOT_OURS'; day?: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What happens at the door: a pass is checked, kept, and sent as soon as that is possible. */
export function useDoor() {
  const [scans, setScans] = useState<Scan[]>(keptScans);
  const [shown, setShown] = useState<Shown | null>(null);
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const held = useRef(scans);

  const hold = useCallback((next: Scan[]) => {
    held.current = next;
    keepScans(next);
    setScans(next);
  }, []);

  /**
   * Sends what waits; the newest answer stands on the page. Opened without a network, the page could not ask who is signed in: here
   * it does.
   */
  const send = useCallback(async () => {
    const session = await settledSession().catch(() => null);
    const sent = held.current.slice(0, MOST);
    if (!session || sent.length === 0) return;
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await writing.POST('/api/v1/door-scans', { body: { scans: sent } });
      hold(held.current.filter((scan) => !sent.includes(scan)));
      if (data.items.at(-1)?.outcome === 'NOT_OURS') setShown({ is: 'NOT_OURS' });
      else setShown((now) => (now ? { ...now, is: 'TAKEN' } : now));
    } catch (error) {
      if (!isUnreachable(error)) setFailure(error);
    } finally {
      setBusy(false);
    }
  }, [hold]);

  const take = useCallback(
    async (read: string) => {
      const pass = passIn(read);
      const keys = await cityKeys();
      const claims = pass && (await verified(pass, keys));
      // Where no key ever came, only the server can tell.
      if (!pass || (!claims && keys.length > 0)) {
        setShown({ is: 'NOT_OURS' });
        return;
      }
      setShown({ is: 'KEPT', ...(claims && DAY.test(claims.day) && { day: claims.day }) });
      hold(withScan(held.current, { pass, at: new Date().toISOString() }));
      await send();
    },
    [hold, send],
  );

  // The pass comes behind the #, where no server sees it; it leaves the address at once.
  useEffect(() => {
    const read = async () => {
      const { hash, pathname } = location;
      if (hash.length > 1) {
        history.replaceState(history.state, '', pathname);
        await take(hash);
      } else {
        await send();
      }
    };
    void read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [take, send]);

  useEffect(() => {
    const prepare = async () => {
      const [kept, keys] = await Promise.all([keepForOffline('/door'), cityKeys()]);
      setReady(kept && keys.length > 0);
    };
    void prepare();
  }, []);

  useEffect(() => {
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [send]);

  return { shown, waiting: scans.length, ready, busy, failure, take, send };
}

/** As many as the server takes at once. */
const MOST = 100;
