import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const load = async () => {
  vi.resetModules();
  return import('./display');
};

beforeEach(() => localStorage.clear());

describe('display settings', () => {
  it('begin in Japanese, at the standard size, without furigana', async () => {
    const { getDisplay, showsFurigana } = await load();
    expect(getDisplay()).toEqual({ locale: 'ja', textSize: 'standard', furigana: null });
    expect(showsFurigana(getDisplay())).toBe(false);
  });

  it('are remembered on the device', async () => {
    (await load()).changeDisplay({ textSize: 'largest', furigana: true });
    const { getDisplay } = await load();
    expect(getDisplay()).toMatchObject({ textSize: 'largest', furigana: true });
  });

  it('survive a damaged memory', async () => {
    localStorage.setItem('komitto.display', '{"locale":"tlh","textSize":7');
    expect((await load()).getDisplay().locale).toBe('ja');
    localStorage.setItem('komitto.display', '{"locale":"tlh","textSize":7}');
    expect((await load()).getDisplay()).toEqual({ locale: 'ja', textSize: 'standard', furigana: null });
  });

  it('show readings in easy Japanese until the person decides, and never in English', async () => {
    const { showsFurigana } = await load();
    expect(showsFurigana({ locale: 'ja-x-easy', textSize: 'standard', furigana: null })).toBe(true);
    expect(showsFurigana({ locale: 'ja-x-easy', textSize: 'standard', furigana: false })).toBe(false);
    expect(showsFurigana({ locale: 'en', textSize: 'standard', furigana: true })).toBe(false);
  });

  it('reach the page at once', async () => {
    const { changeDisplay, useDisplay } = await load();
    const { result } = renderHook(useDisplay);
    act(() => changeDisplay({ textSize: 'large' }));
    expect(result.current.textSize).toBe('large');
    expect(document.documentElement).toHaveAttribute('data-text-size', 'large');
  });
});
