import { Trans } from '@lingui/react/macro';

export function SkipLink({ target }: { target: string }) {
  return (
    <a
      href={`#${target}`}
      className="absolute top-2 left-2 z-50 rounded-8 bg-white px-4 py-2 font-bold text-link underline not-focus:sr-only"
    >
      <Trans>｜本文《ほんぶん》へすすむ</Trans>
    </a>
  );
}
