import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import { say } from '@/lib/say';

export const REASON_LIMIT = 2000;

const tooLong = (limit: number) => say(msg`${limit}｜文字《もじ》までにしてください`);

/** Why something is asked of the city, in the group's own words. */
export const reasonWords = (missing: MessageDescriptor) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(say(missing)), v.maxLength(REASON_LIMIT, tooLong(REASON_LIMIT)));
