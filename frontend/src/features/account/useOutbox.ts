import { useEffect, useState } from 'react';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether the letters can be read on this computer: in a trial run without a mail server, and nowhere else. */
export function useOutbox(): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!LOOPBACK.test(location.hostname)) return;
    fetch('/dev/outbox.css').then(
      ({ ok, headers }) => setOpen(ok && (headers.get('content-type') ?? '').includes('css')),
      () => undefined,
    );
  }, []);
  return open;
}
