import { Trans } from '@lingui/react/macro';

export function NotFoundPage() {
  return (
    <h1>
      <Trans>ページが｜見《み》つかりません</Trans>
    </h1>
  );
}
