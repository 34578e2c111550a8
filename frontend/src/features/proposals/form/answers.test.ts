import { i18n } from '@lingui/core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isFine, patchOf, schemaOf } from './answers';

// Untranslated, a message says its Japanese source.
i18n.loadAndActivate({ locale: 'ja', messages: {} });

it('sends numbers as machines read them', () => {
  expect(patchOf({ youthCount: '１２ 人', title: ' 川 ' }, ['youthCount', 'title'])).toEqual({
    answers: { youthCount: '12', title: ' 川 ' },
  });
});

it('keeps what is whole and lets the rest wait', () => {
  expect(isFine('youthCount', '十')).toBe(false);
  expect(isFine('youthCount', '')).toBe(true);
  expect(isFine('title', 'あ'.repeat(61))).toBe(false);
});

it('asks for what is needed and no more', () => {
  const wrong = (values: object) =>
    (v.safeParse(schemaOf(['team', 'safety']), values).issues ?? []).map((issue) => v.getDotPath(issue));
  expect(wrong({ team: ' ', safety: '' })).toEqual(['team']);
  expect(wrong({ team: '5人', safety: '' })).toEqual([]);
});
