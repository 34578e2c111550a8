import { useEffect, useState } from 'react';
import { clockAhead } from './countdown';

/** The server's clock, second by second: `served` as it told the time, `arrivedAt` when this device heard it. */
export function useServerNow(served: string, arrivedAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now + clockAhead(served, arrivedAt);
}
