import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { ComponentProps } from 'react';
import { RubyText } from '@/ui/RubyText';
import { Tag } from '@/ui/Tag';
import type { Standing } from './ownGroups';

type Look = { label: ReturnType<typeof msg>; tone: NonNullable<ComponentProps<typeof Tag>['tone']> };

const STANDINGS: Record<Standing, Look> = {
  DRAFT: { label: msg`｜申請《しんせい》を｜書《か》いています`, tone: 'soft' },
  SUBMITTED: { label: msg`｜市《し》が｜確《たし》かめています`, tone: 'soft' },
  RETURNED: { label: msg`｜直《なお》してください`, tone: 'warning' },
  REGISTERED: { label: msg`｜登録《とうろく》されています`, tone: 'accent' },
  REFUSED: { label: msg`｜登録《とうろく》されませんでした`, tone: 'plain' },
  SUSPENDED: { label: msg`｜登録《とうろく》が｜止《と》まっています`, tone: 'warning' },
  EXPIRED: { label: msg`｜登録《とうろく》の｜期限《きげん》が｜過《す》ぎています`, tone: 'warning' },
  DISSOLVED: { label: msg`｜解散《かいさん》しました`, tone: 'plain' },
};

export function StandingTag({ standing }: { standing: Standing }) {
  const { i18n } = useLingui();
  const { label, tone } = STANDINGS[standing];
  return (
    <Tag tone={tone}>
      <RubyText>{i18n._(label)}</RubyText>
    </Tag>
  );
}
