import type { Group } from '@/api/types';
import type { Locale } from '@/lib/display';

export type Introduction = {
  /** Written for the reader's language; null when the group has none. */
  own: string | null;
  /** The group's own Japanese words, with readings when they were asked for. */
  original: string[];
  /** The readings were made by a machine and may be wrong. */
  machineReadings: boolean;
};

type Words = Pick<Group, 'purpose' | 'activities' | 'summaryEasy' | 'summaryEn' | 'furigana'>;

/** Which words introduce a group to this reader, and which stand behind one press. */
export function introductionOf(group: Words, locale: Locale, furigana: boolean): Introduction {
  const readings = furigana ? group.furigana : null;
  const texts = [readings?.purpose ?? group.purpose, readings?.activities ?? group.activities];
  return {
    own: { ja: null, 'ja-x-easy': group.summaryEasy, en: group.summaryEn }[locale] ?? null,
    original: texts.filter((text): text is string => !!text?.trim()),
    machineReadings: readings != null,
  };
}
