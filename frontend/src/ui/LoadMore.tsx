import { Plural, Trans } from '@lingui/react/macro';
import { Button } from './Button';

type Props = { shown: number; total: number; loading: boolean; onMore: () => void };

/** More results on request only; how many there are is always said. */
export function LoadMore({ shown, total, loading, onMore }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 py-4" data-print="hide">
      <p role="status">
        <Plural
          value={total}
          other={`#｜件《けん》のうち${shown}｜件《けん》を｜表示《ひょうじ》しています`}
        />
      </p>
      {shown < total && (
        <Button look="secondary" onClick={onMore} aria-disabled={loading}>
          {loading ? <Trans>｜読《よ》みこんでいます</Trans> : <Trans>つづきを｜見《み》る</Trans>}
        </Button>
      )}
    </div>
  );
}
