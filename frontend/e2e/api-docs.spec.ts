import { expect, test } from '@playwright/test';
import { listenForErrors } from './support/checks';

test('the pages of the API show its operations under the security policy', async ({ page }) => {
  const errors = listenForErrors(page);
  await page.goto('/api/docs');
  await expect(page.getByRole('heading', { level: 1, name: 'データを使う方へ（API）' })).toBeVisible();
  await expect(page.locator('#api-reference .opblock').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('#api-reference')).toContainText('/groups', { timeout: 30_000 });
  expect(errors).toEqual([]);
});
