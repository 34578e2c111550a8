import type { MessageDescriptor } from '@lingui/core';
import { i18n } from './i18n';

/** A message of a schema: put into words when it is needed, in the language of that moment. */
export const say = (message: MessageDescriptor) => () => i18n._(message);
