import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { RubyText } from './RubyText';

/** Words from a table, with their readings. */
export function Phrase({ words }: { words: MessageDescriptor }) {
  const { i18n } = useLingui();
  return <RubyText>{i18n._(words)}</RubyText>;
}
