import { expect, test } from '@playwright/test';
import { listenForErrors } from './support/checks';

test('the pages of the API show its operations under the security policy', async ({ page }) => {
  const errors = listenForErrors(page);
  await page.goto('/api/docs');
  await expect(page.getByRole('heading', { level: 1, name: 'データを使う方へ（API）' })).toBeVisible();
  await expect(page.locator('#api-reference .opblock').first()).toBeVisible({ timeout: 30_000 });
  // So many operations are drawn only where one looks.
  await expect(async () => {
    await page.evaluate(() => scrollBy(0, 1000));
    await expect(page.locator('#api-reference')).toContainText('/api/v1/groups', { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  expect(errors).toEqual([]);
});
