import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import { say } from '@/lib/say';
import { tooLong } from './values';

const LIMIT = 500;

/** What a photo shows, for those who do not see it. */
export const wordsSchema = v.object({
  alt: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`｜写真《しゃしん》に｜写《うつ》っているものを｜書《か》いてください`)),
    v.maxLength(LIMIT, tooLong(LIMIT)),
  ),
});
