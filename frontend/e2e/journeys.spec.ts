import { expect, test } from '@playwright/test';
import { open, remember } from './support/pages';

test('somebody searches 子ども, opens a group, turns on furigana and changes to English', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('combobox').fill('子ども');
  await page.getByRole('search').getByRole('button', { name: 'さがす' }).click();

  await expect(page).toHaveURL(/\/groups\?q=/);
  await expect(page).toHaveTitle(/団体をさがす|子ども/);
  const first = page.locator('main article a, main li h3 a, main li h2 a').first();
  const name = await first.textContent();
  await first.click();

  await expect(page).toHaveURL(/\/groups\/[0-9a-f-]{36}/);
  await expect(page).toHaveTitle(new RegExp((name ?? '').slice(0, 3)));
  await expect(page.locator('main')).toBeFocused();

  await page.getByRole('button', { name: /表示・言語/ }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'つける' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-furigana', 'on');
  await expect(page.locator('main ruby').first()).toBeAttached();

  await page.getByRole('dialog').getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveText('Display and language');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Display/ })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.reload();
  await expect(page.getByRole('link', { name: 'Find a group' }).first()).toBeVisible();
});

test('suggestions come while typing and lead straight to the group', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/groups?size=1')).json();
  const [group] = items;
  await open(page, '/');
  const field = page.getByRole('combobox');
  await field.pressSequentially(group.name.slice(0, 4));
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue(group.name.slice(0, 4));
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/groups(\/[0-9a-f-]{36}|\?field=)/);
});

test('the entrances of the home page lead into the filtered list', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: '土曜日' }).click();
  await expect(page).toHaveURL(/weekday=SAT/);
  await page.goBack();
  await page.getByText(/地区からさがす/).click();
  await page.getByRole('link', { name: '三の丸' }).click();
  await expect(page).toHaveURL(/district=sannomaru/);
});

test('the text size is remembered', async ({ page }) => {
  await open(page, '/guide');
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const standard = await size();
  await page.getByRole('button', { name: /表示・言語/ }).click();
  await page.getByRole('radio', { name: 'とても大きい' }).check();
  await page.getByRole('button', { name: 'これで見る' }).click();
  await page.reload();
  await expect.poll(size).toBe(standard * 1.5);
});

test('a page that does not exist says so and shows the way', async ({ page }) => {
  await open(page, '/nowhere/at/all');
  await expect(page).toHaveTitle(/ページが見つかりません/);
  await page.locator('main').getByRole('link', { name: '団体をさがす' }).click();
  await expect(page).toHaveURL(/\/groups$/);
});

test('without a server the page says why, offers another try and gives the phone number', async ({
  page,
}) => {
  await open(page, '/');
  const phone = page.getByRole('contentinfo').getByRole('link', { name: /^\d[\d-]+$/ });
  const number = await phone.textContent();
  await page.route('**/api/v1/**', (route) => route.abort());
  await open(page, '/guide');
  await expect(phone).toHaveText(number ?? '');
  await page.goto('/groups');
  await expect(page.locator('main').getByRole('alert')).toBeVisible();
  await page.unroute('**/api/v1/**');
  await page
    .locator('main')
    .getByRole('button', { name: /もう一度/ })
    .click();
  await expect(page.locator('main').getByRole('alert')).toBeHidden();
});

test('easy Japanese shows readings by itself', async ({ page }) => {
  await remember(page, { locale: 'ja-x-easy' });
  await open(page, '/');
  await expect(page.locator('h1 ruby').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});
