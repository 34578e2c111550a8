import { expect, test } from '@playwright/test';
import { open, publicPages } from './support/pages';

test('targets are large enough for a finger', async ({ page, request }) => {
  for (const path of await publicPages(request)) {
    await open(page, path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, select, nav a, input:not([type=hidden])')]
        .map((element) => ({
          element: element.closest('label') ?? element,
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && box.height > 1)
        .map(({ element }) => ({
          html: element.outerHTML.slice(0, 120),
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ html }) => html),
    );
    expect.soft(small, path).toEqual([]);
  }
});
