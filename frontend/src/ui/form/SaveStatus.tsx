import { Trans } from '@lingui/react/macro';
import { Check, TriangleAlert } from 'lucide-react';
import { formatTime } from '@/lib/dates';
import type { SaveState } from '@/lib/useAutosave';

/** Says quietly that nothing will be lost: 保存しました 14:03. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry?: () => void }) {
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 text-sm">
      <p role="status" className="text-ink-soft">
        <Words state={state} />
      </p>
      {state.is === 'failed' && onRetry && (
        <button
          type="button"
          onClick={onRetry}
          className="min-h-11 text-link underline underline-offset-4 hover:decoration-2"
        >
          <Trans>｜今《いま》すぐ｜保存《ほぞん》する</Trans>
        </button>
      )}
    </div>
  );
}

function Words({ state }: { state: SaveState }) {
  switch (state.is) {
    case 'clean':
      return <Trans>｜書《か》いたことは｜自動《じどう》で｜保存《ほぞん》します</Trans>;
    case 'waiting':
    case 'saving':
      return <Trans>｜保存《ほぞん》しています…</Trans>;
    case 'saved': {
      const time = formatTime(state.at);
      return (
        <>
          <Check aria-hidden="true" className="mr-1 inline size-4 text-success-2" />
          <Trans>｜保存《ほぞん》しました {time}</Trans>
        </>
      );
    }
    case 'failed':
      return (
        <span className="font-bold text-error-2">
          <TriangleAlert aria-hidden="true" className="mr-1 inline size-4" />
          <Trans>まだ｜保存《ほぞん》できていません。この｜画面《がめん》をとじないでください</Trans>
        </span>
      );
    case 'conflict':
      return (
        <span className="font-bold text-error-2">
          <Trans>ほかの｜人《ひと》も｜同《おな》じところを｜直《なお》しました</Trans>
        </span>
      );
  }
}
