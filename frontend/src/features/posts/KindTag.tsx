import { useLingui } from '@lingui/react';
import type { Post } from '@/api/types';
import { RubyText } from '@/ui/RubyText';
import { Tag } from '@/ui/Tag';
import { KINDS } from './kinds';

export function KindTag({ kind }: { kind: Post['kind'] }) {
  const { i18n } = useLingui();
  const { label, icon, tone } = KINDS[kind];
  return (
    <Tag tone={tone} icon={icon}>
      <RubyText>{i18n._(label)}</RubyText>
    </Tag>
  );
}
