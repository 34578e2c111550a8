import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { nameSite, usePageTitle } from './usePageTitle';

it('names the page without readings, then the site as the city calls it', () => {
  const { rerender } = renderHook(({ title }) => usePageTitle(title), {
    initialProps: { title: '｜団体《だんたい》をさがす' as string | undefined },
  });
  expect(document.title).toBe('団体をさがす｜こみっと');
  nameSite('こみっと広場');
  expect(document.title).toBe('団体をさがす｜こみっと広場');
  rerender({ title: undefined });
  expect(document.title).toBe('団体をさがす｜こみっと広場');
  rerender({ title: 'はじめての方へ' });
  expect(document.title).toBe('はじめての方へ｜こみっと広場');
});
