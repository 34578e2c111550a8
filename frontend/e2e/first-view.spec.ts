import { expect, test } from '@playwright/test';
import { listenForErrors } from './support/checks';
import { remember } from './support/pages';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the public pages can be seen, and a search still leads to the list', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('まちの活動を、見つけよう。');
    await expect(page.locator('form')).toHaveAttribute('action', '/groups');
    await page.goto('/groups');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('団体をさがす');
    await expect(page).toHaveTitle(/団体をさがす/);
  });
});

test('what is typed before the scripts are there is kept', async ({ page }) => {
  const errors = listenForErrors(page);
  let go = () => {};
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/assets/react-*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const field = page.getByRole('combobox');
  await field.fill('防災');
  const drawn = await field.elementHandle();
  go();
  // The number of groups comes with the answer, so the page has been taken over.
  await expect(page.getByText(/の団体がのっています/)).toBeVisible();
  await expect(field).toHaveValue('防災');
  expect(await field.evaluate((now, before) => now === before, drawn)).toBe(true);
  expect(errors).toEqual([]);
});

test('who reads English never sees the Japanese page', async ({ page }) => {
  await remember(page, { locale: 'en' });
  await page.route('**/assets/react-*.js', (route) => route.abort());
  await page.goto('/guide', { waitUntil: 'load' });
  await expect(page.getByText('こみっと', { exact: true })).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
});

test('text size is right from the first sight', async ({ page }) => {
  await remember(page, { textSize: 'largest' });
  await page.route('**/assets/react-*.js', (route) => route.abort());
  await page.goto('/guide');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  await expect(page.locator('h1')).toBeVisible();
});
