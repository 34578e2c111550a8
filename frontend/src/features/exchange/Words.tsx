import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { RubyText } from '@/ui/RubyText';

/** A word of ours, with its reading while furigana is on. */
export function Words({ of }: { of: MessageDescriptor }) {
  const { i18n } = useLingui();
  return <RubyText>{i18n._(of)}</RubyText>;
}
