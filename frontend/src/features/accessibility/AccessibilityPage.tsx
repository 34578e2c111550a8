import { Trans } from '@lingui/react/macro';

export function AccessibilityPage() {
  return (
    <h1>
      <Trans>アクセシビリティ</Trans>
    </h1>
  );
}
