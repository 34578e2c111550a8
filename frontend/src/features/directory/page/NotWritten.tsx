import { Trans } from '@lingui/react/macro';

/** An honest gap: better than leaving the question out. */
export function NotWritten() {
  return (
    <span className="text-ink-soft">
      <Trans>｜団体《だんたい》がまだ｜書《か》いていません</Trans>
    </span>
  );
}
