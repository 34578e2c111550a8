import { i18n } from '@lingui/core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { disclosureSchema, disclosuresOf, nothingTold } from './disclosing';

i18n.loadAndActivate({ locale: 'ja', messages: {} });

const values = nothingTold('2026-11-26');

describe('telling contact details', () => {
  it('tells nothing that was not ticked', () => {
    expect(disclosuresOf({ ...values, PHONE: { ...values.PHONE, value: '029-000-0000' } })).toEqual([]);
  });

  it('tells the e-mail address of the account without typing it, until half a year later', () => {
    expect(disclosuresOf({ ...values, E_MAIL: { ...values.E_MAIL, on: true } })).toEqual([
      { field: 'E_MAIL', value: null, purpose: 'ACTIVITY', expiresOn: '2027-05-25' },
    ]);
  });

  it('asks for a number where a number is to be told', () => {
    const wrong = v.safeParse(disclosureSchema, { ...values, PHONE: { ...values.PHONE, on: true } });
    expect(wrong.issues?.map((issue) => v.getDotPath(issue))).toEqual(['PHONE.value']);
  });
});
