import { Trans } from '@lingui/react/macro';

/** A number in steps; what is too small to tell is said to be so. */
export function NumberTold({ value, step }: { value: number | null; step: number }) {
  if (value === null) {
    return (
      <span className="font-normal text-ink-soft text-sm">
        <Trans>{step}｜未満《みまん》</Trans>
      </span>
    );
  }
  return (
    <Trans>
      {value}
      <span className="font-normal text-sm">｜件《けん》｜以上《いじょう》</span>
    </Trans>
  );
}

type Props = { needs: number | null; offers: number | null; most: number };

/** The two numbers of a line side by side; the table says the same in words. */
export function Bars({ needs, offers, most }: Props) {
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" className="h-6 w-full min-w-24">
      <rect x="0" y="1" width={share(needs, most)} height="8" className="fill-accent" />
      <rect x="0" y="11" width={share(offers, most)} height="8" className="fill-blue-900" />
    </svg>
  );
}

const share = (value: number | null, most: number) => (most > 0 ? (100 * (value ?? 0)) / most : 0);
