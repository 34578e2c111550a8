import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { isRefused, type Refused } from '@/lib/failures';

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** After too many tries there is a pause, for the safety of whoever owns the account: how long is always said. */
export function useThrottle() {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);

  useEffect(() => {
    if (until === 0) return;
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [until]);

  return {
    waiting: left > 0,
    watch: (work: Promise<unknown>) =>
      work.catch((error) => {
        if (isRefused(error) && error.status === 429) setUntil(Date.now() + (error.retryAfter ?? 30) * 1000);
        throw error;
      }),
    explain: ({ status }: Refused) => {
      if (status !== 429) return undefined;
      return {
        title: <Trans>｜何回《なんかい》もまちがえたので、｜少《すこ》しお｜待《ま》ちください</Trans>,
        detail: (
          <>
            <p role="timer" className="font-bold text-2xl tabular-nums">
              {left > 0 && <Trans>あと{clock(left)}</Trans>}
            </p>
            <p role="status">{left === 0 && <Trans>もう｜一度《いちど》ためせます。</Trans>}</p>
            <p>
              <Trans>
                ほかの｜人《ひと》があなたになりすますのを｜防《ふせ》ぐためです。｜正《ただ》しいパスワードでも、この｜間《あいだ》はログインできません。
              </Trans>
            </p>
          </>
        ),
      };
    },
  };
}
