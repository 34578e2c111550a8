import { Trans } from '@lingui/react/macro';

export function HomePage() {
  return (
    <h1>
      <Trans>まちの｜活動《かつどう》に、つながる</Trans>
    </h1>
  );
}
