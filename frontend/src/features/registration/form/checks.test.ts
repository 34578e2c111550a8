import { i18n } from '@lingui/core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isCorporateNumber, isFine, schemaOf } from './checks';

// Untranslated, a message says its Japanese source.
i18n.loadAndActivate({ locale: 'ja', messages: {} });

const wrong = (fields: Parameters<typeof schemaOf>[0], values: object) =>
  (v.safeParse(schemaOf(fields), values).issues ?? []).map((issue) => v.getDotPath(issue));

describe('the checks of a page', () => {
  it('ask for what the registration needs', () => {
    expect(wrong(['name', 'nameKana', 'nameEn'], { name: ' ', nameKana: 'かい', nameEn: '' })).toEqual([
      'name',
    ]);
    expect(wrong(['kind', 'corporateNumber'], { kind: '', corporateNumber: '' })).toEqual(['kind']);
  });

  it('take either way to reach the representative', () => {
    const page = ['repName', 'repKana', 'repPhone', 'repEmail'] as const;
    const person = { repName: '水戸 花子', repKana: '', repPhone: '', repEmail: '' };
    expect(wrong(page, person)).toEqual(['repPhone']);
    expect(wrong(page, { ...person, repEmail: 'hanako@example.jp' })).toEqual([]);
  });

  it('take what a Japanese keyboard gives', () => {
    expect(isFine('contactPhone', '０２９ー２２４−１１１１')).toBe(true);
    expect(isFine('memberCount', '１，２００')).toBe(true);
    expect(isFine('founded', '２０１２-０４')).toBe(true);
    expect(isFine('website', 'www.example.jp/kai')).toBe(true);
  });

  it('find the slip of a finger', () => {
    expect(isFine('contactEmail', 'info@example')).toBe(false);
    expect(isFine('memberCount', '十二')).toBe(false);
    expect(isFine('founded', '2012-13')).toBe(false);
  });

  it('know a corporate number by its check digit', () => {
    expect(isCorporateNumber('7000012050002')).toBe(true);
    expect(isCorporateNumber('8000012050002')).toBe(false);
    expect(isCorporateNumber('700001205000')).toBe(false);
  });
});
