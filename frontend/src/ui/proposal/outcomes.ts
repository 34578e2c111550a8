import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the city decided. */
export const VERDICTS: Record<string, MessageDescriptor> = {
  ADOPTED: msg`｜採択《さいたく》`,
  CONDITIONAL: msg`｜条件付《じょうけんつ》き｜採択《さいたく》`,
  NOT_ADOPTED: msg`｜不採択《ふさいたく》`,
};

/** What the committee recommended. */
export const RECOMMENDATIONS: Record<string, MessageDescriptor> = {
  ADOPT: msg`｜採択《さいたく》`,
  CONDITIONAL: msg`｜条件付《じょうけんつ》き｜採択《さいたく》`,
  REJECT: msg`｜不採択《ふさいたく》`,
};
