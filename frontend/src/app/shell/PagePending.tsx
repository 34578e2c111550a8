import { Trans } from '@lingui/react/macro';
import { Knot } from '@/ui/Knot';

export function PagePending() {
  return (
    <p role="status" className="flex min-h-96 flex-col items-center justify-center gap-4 text-ink-soft">
      <Knot className="w-20 text-accent-line" />
      <span>
        <Trans>｜読《よ》みこんでいます</Trans>
      </span>
    </p>
  );
}
