import { expect, it } from 'vitest';
import { CONTROLS } from '../form/fields';
import { PARTS } from './parts';

it('lets a group change everything it was asked, each thing in one place', () => {
  const fields = PARTS.flatMap((part): string[] => [...part.fields]);
  expect(new Set(fields).size).toBe(fields.length);
  const asked = Object.keys(CONTROLS).filter((field) => field !== 'contactForm');
  expect(fields.sort()).toEqual(asked.sort());
});

it('lets wait exactly what says who the group is', () => {
  const waiting = PARTS.filter(({ waits }) => waits).flatMap((part): string[] => [...part.fields]);
  expect(waiting).toEqual(['name', 'kind', 'corporateNumber', 'repName', 'repKana', 'repPhone', 'repEmail']);
});
