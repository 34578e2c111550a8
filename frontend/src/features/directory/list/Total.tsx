import { Trans } from '@lingui/react/macro';

type Props = { total: number | undefined; busy: boolean };

/** How many there are, said aloud whenever it changes. */
export function Total({ total, busy }: Props) {
  return (
    <h2 id="results" tabIndex={-1} className="min-h-9 text-[1.125rem] leading-150">
      <span role="status" aria-busy={busy} className={busy ? 'text-ink-soft' : undefined}>
        {total === undefined ? (
          <span className="sr-only">
            <Trans>｜読《よ》みこんでいます</Trans>
          </span>
        ) : (
          <Found total={total} />
        )}
      </span>
    </h2>
  );
}

function Found({ total }: { total: number }) {
  return (
    <Trans>
      <strong className="mr-0.5 font-700 text-[1.75rem] tabular-nums leading-120">{total}</strong>
      ｜件《けん》の｜団体《だんたい》が｜見《み》つかりました
    </Trans>
  );
}
