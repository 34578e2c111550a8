import { Trans } from '@lingui/react/macro';
import { Tag } from '@/ui/Tag';
import type { Standing } from './countdown';

export function StandingTag({ standing }: { standing: Standing }) {
  switch (standing) {
    case 'OPEN':
      return (
        <Tag tone="accent">
          <Trans>｜受付中《うけつけちゅう》</Trans>
        </Tag>
      );
    case 'AHEAD':
      return (
        <Tag tone="soft">
          <Trans>｜受付《うけつけ》はこれから</Trans>
        </Tag>
      );
    case 'OVER':
      return (
        <Tag>
          <Trans>｜受付《うけつけ》は｜終《お》わりました</Trans>
        </Tag>
      );
    case 'CLOSED':
      return (
        <Tag>
          <Trans>この｜回《かい》は｜終《お》わりました</Trans>
        </Tag>
      );
  }
}

export const SampleTag = () => (
  <Tag tone="sample">
    <Trans>サンプル</Trans>
  </Tag>
);
