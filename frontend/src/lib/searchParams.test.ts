import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './searchParams';

describe('query strings', () => {
  it('turns a repeated key into a list and back', () => {
    const search = parseSearch('?field=CHILDREN&field=RURAL&q=%E5%AD%90%E3%81%A9%E3%82%82');
    expect(search).toEqual({ field: ['CHILDREN', 'RURAL'], q: '子ども' });
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('leaves out what is empty', () => {
    expect(stringifySearch({ q: '', kind: [], recruiting: undefined })).toBe('');
  });

  it('keeps what looks like JSON as text', () => {
    expect(parseSearch('?q=%5B1%5D&size=12')).toEqual({ q: '[1]', size: '12' });
    expect(stringifySearch({ recruiting: true })).toBe('?recruiting=true');
  });
});
