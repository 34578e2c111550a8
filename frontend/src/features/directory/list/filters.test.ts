import { describe, expect, it } from 'vitest';
import { groupSearch, serverSearch, sortInForce } from '../groupSearch';
import { activeFilters, toggled, without, withoutAll, withoutFilters } from './filters';

describe('the state of the list in the URL', () => {
  it('reads known filters and leaves out what it does not know', () => {
    expect(
      groupSearch({ q: ' 子ども ', field: 'CHILDREN', weekday: ['SAT', 'SUN'], view: 'map', sort: 'best' }),
    ).toMatchObject({
      q: '子ども',
      field: ['CHILDREN'],
      weekday: ['SAT', 'SUN'],
      view: 'map',
      sort: undefined,
    });
  });

  it('does not send the way of looking to the server', () => {
    expect(serverSearch({ q: '福祉', view: 'map' })).toEqual({ q: '福祉' });
  });

  it('orders by relevance with words, by confirmation without', () => {
    expect(sortInForce({ q: '防災' })).toBe('relevance');
    expect(sortInForce({})).toBe('confirmed');
    expect(sortInForce({ q: '防災', sort: 'kana' })).toBe('kana');
  });
});

describe('filters', () => {
  it('lists every condition in force, words first', () => {
    expect(
      activeFilters({ kind: ['NPO'], district: ['mikawa', 'goken'], q: '福祉', recruiting: true }),
    ).toEqual([
      { name: 'q', value: '福祉' },
      { name: 'recruiting', value: 'true' },
      { name: 'district', value: 'mikawa' },
      { name: 'district', value: 'goken' },
      { name: 'kind', value: 'NPO' },
    ]);
  });

  it('puts a value in and takes it out again without a trace', () => {
    const chosen = toggled({ sort: 'kana' }, 'field', 'RURAL');
    expect(chosen).toEqual({ sort: 'kana', field: ['RURAL'] });
    expect(toggled(chosen, 'field', 'RURAL')).toEqual({ sort: 'kana', field: undefined });
  });

  it('takes off one value of a facet and keeps the others', () => {
    const search = { weekday: ['SAT', 'SUN'], recruiting: true as const };
    expect(without(search, { name: 'weekday', value: 'SAT' })).toEqual({
      weekday: ['SUN'],
      recruiting: true,
    });
    expect(without(search, { name: 'recruiting', value: 'true' }).recruiting).toBeUndefined();
  });

  it('drops a whole facet for the hint, or everything but the way of looking', () => {
    expect(withoutAll({ weekday: ['SAT', 'SUN'], q: 'お茶' }, 'weekday')).toEqual({
      weekday: undefined,
      q: 'お茶',
    });
    expect(withoutFilters({ q: 'お茶', weekday: ['SAT'], sort: 'kana', view: 'map' })).toEqual({
      sort: 'kana',
      view: 'map',
    });
  });
});
