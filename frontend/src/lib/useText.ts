import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { withoutRuby } from './ruby';

/** Words for attributes and titles, where readings cannot be shown. */
export function useText() {
  const { i18n } = useLingui();
  return (message: MessageDescriptor) => withoutRuby(i18n._(message));
}
