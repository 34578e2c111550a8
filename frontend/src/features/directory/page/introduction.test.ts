import { describe, expect, it } from 'vitest';
import { introductionOf } from './introduction';

const words = {
  purpose: '夕ごはんをつくります。',
  activities: null,
  summaryEasy: 'いっしょに ごはんを 食べます。',
  summaryEn: 'We cook dinner together.',
  furigana: {
    purpose: '｜夕《ゆう》ごはんをつくります。',
    activities: null,
    schedule: null,
    recruitingNote: null,
  },
};

describe('the introduction', () => {
  it('is the group’s own text in Japanese', () => {
    expect(introductionOf(words, 'ja', false)).toEqual({
      own: null,
      original: ['夕ごはんをつくります。'],
      machineReadings: false,
    });
  });

  it('begins in the reader’s language where the group wrote in it', () => {
    expect(introductionOf(words, 'ja-x-easy', false).own).toBe('いっしょに ごはんを 食べます。');
    expect(introductionOf(words, 'en', false).own).toBe('We cook dinner together.');
    expect(introductionOf({ ...words, summaryEn: null }, 'en', false).own).toBeNull();
  });

  it('carries readings only on request, and says that a machine made them', () => {
    const introduction = introductionOf(words, 'ja', true);
    expect(introduction.original).toEqual(['｜夕《ゆう》ごはんをつくります。']);
    expect(introduction.machineReadings).toBe(true);
    expect(introductionOf({ ...words, furigana: null }, 'ja', true).machineReadings).toBe(false);
  });
});
