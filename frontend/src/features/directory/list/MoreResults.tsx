import { Trans } from '@lingui/react/macro';
import { Button } from '@/ui/Button';

type Props = { rest: number; loading: boolean; failed: boolean; onMore: () => void };

export function MoreResults({ rest, loading, failed, onMore }: Props) {
  if (rest <= 0) return null;
  return (
    <div className="flex flex-col items-center gap-2 pt-4" data-print="hide">
      {failed && (
        <p role="alert" className="text-error-2">
          <Trans>つづきを｜読《よ》みこめませんでした。もう｜一度《いちど》おしてください。</Trans>
        </p>
      )}
      <Button look="secondary" className="min-h-12 w-full sm:w-80" aria-disabled={loading} onClick={onMore}>
        {loading ? (
          <Trans>｜読《よ》みこんでいます</Trans>
        ) : (
          <span>
            <Trans>もっと｜見《み》る（あと{rest}｜件《けん》）</Trans>
          </span>
        )}
      </Button>
    </div>
  );
}
