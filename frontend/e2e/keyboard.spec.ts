import { expect, type Page, test } from '@playwright/test';
import { open, publicPages } from './support/pages';

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const after = getComputedStyle(element, '::after');
    return {
      words: (element.textContent ?? '').trim() || element.getAttribute('aria-label') || element.tagName,
      visible: box.width > 0 && box.height > 0,
      ring: [style, after].some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth >= '3px',
      ),
    };
  });

test('the keyboard alone searches, reads and changes the display', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へすすむ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('防災');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/groups\?q=/);
  await expect(page.locator('main')).toBeFocused();

  await page.getByRole('button', { name: /表示・言語/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: /表示・言語/ })).toBeFocused();
});

test('every stop of the tab key is seen, with its ring', async ({ page, request }) => {
  test.setTimeout(240_000);
  for (const path of await publicPages(request)) {
    await open(page, path);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const place = await focused(page);
      if (!place) break;
      expect.soft(place, `${path}, stop ${stop}`).toMatchObject({ visible: true, ring: true });
    }
  }
});
