import { Trans } from '@lingui/react/macro';

export function GuidePage() {
  return (
    <h1>
      <Trans>はじめての｜方《かた》へ</Trans>
    </h1>
  );
}
