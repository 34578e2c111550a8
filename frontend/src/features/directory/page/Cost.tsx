import { Trans } from '@lingui/react/macro';
import type { Group } from '@/api/types';
import { NotWritten } from './NotWritten';

export function Cost({ group: { feeYen, feeNote } }: { group: Pick<Group, 'feeYen' | 'feeNote'> }) {
  if (feeYen == null && !feeNote) return <NotWritten />;
  return (
    <>
      {feeYen === 0 && <Trans>｜無料《むりょう》</Trans>}
      {feeYen != null && feeYen > 0 && <Yen amount={feeYen.toLocaleString('ja')} />}
      {feeNote && (
        <span lang="ja" className="block text-[0.95em]">
          {feeNote}
        </span>
      )}
    </>
  );
}

function Yen({ amount }: { amount: string }) {
  return (
    <span className="tabular-nums">
      <Trans>{amount}｜円《えん》</Trans>
    </span>
  );
}
