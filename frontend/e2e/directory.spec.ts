import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations } from './support/checks';
import { open, remember } from './support/pages';

type Query = Record<string, string>;

async function ask(request: APIRequestContext, query: Query) {
  const response = await request.get('/api/v1/groups', { params: query });
  expect(response.ok()).toBe(true);
  return response.json();
}

const address = (query: Query) => `/groups?${new URLSearchParams(query)}`;
const total = (page: Page) => page.locator('#results [role=status]');
const cards = (page: Page) => page.locator('#cards > li');

/** On a phone the filters are folded away; on a desk they are there. */
async function unfoldFilters(page: Page) {
  const summary = page.locator('summary').filter({ hasText: 'しぼりこむ' });
  if (await summary.isVisible()) await summary.click();
}

test('a search for 子ども tells the exact total and narrows by field', async ({ page, request }) => {
  const found = await ask(request, { q: '子ども', size: '1' });
  await open(page, '/groups');
  await page.getByRole('search').getByRole('combobox').fill('子ども');
  await page.getByRole('search').getByRole('combobox').press('Enter');
  await expect(total(page)).toHaveText(`${found.total}件の団体が見つかりました`);
  await expect(page).toHaveTitle(/「子ども」の検索結果/);

  const field = found.facets.field[0];
  await unfoldFilters(page);
  const group = page.locator('details').filter({ has: page.locator('legend', { hasText: '活動分野' }) });
  if ((await group.last().getAttribute('open')) === null) await group.last().locator('summary').click();
  await page.getByRole('checkbox', { name: field.label }).check();
  await expect(page).toHaveURL(new RegExp(`field=${field.code}`));
  const narrowed = await ask(request, { q: '子ども', field: field.code, size: '1' });
  await expect(total(page)).toHaveText(`${narrowed.total}件の団体が見つかりました`);

  await page
    .getByRole('button', { name: new RegExp(`${field.label}.*外す`) })
    .first()
    .click();
  await expect(page).not.toHaveURL(/field=/);
  await expect(total(page)).toHaveText(`${found.total}件の団体が見つかりました`);
});

test('a shared address opens the same list, also with what nobody understands', async ({ page, request }) => {
  const query = { weekday: 'SAT', sort: 'kana' };
  const { total: count } = await ask(request, { ...query, size: '1' });
  await open(page, `${address(query)}&colour=red&view=upside-down`);
  await expect(total(page)).toHaveText(`${count}件の団体が見つかりました`);
  await expect(page.getByRole('button', { name: /土曜日.*外す/ })).toBeVisible();
});

test('more cards come on request, focus goes on with them, and back returns to the place', async ({
  page,
}) => {
  await open(page, '/groups');
  await expect(cards(page)).toHaveCount(12);
  await page.getByRole('button', { name: /もっと見る/ }).click();
  await expect(cards(page)).toHaveCount(24);
  await expect(cards(page).nth(12).getByRole('link').first()).toBeFocused();

  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/groups\/[0-9a-f-]{36}/);
  await expect(page.locator('main h1')).toBeVisible();
  await page.goBack();
  await expect(cards(page)).toHaveCount(24);
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY))).toBeGreaterThan(before - 200);
});

/** Two conditions that each find something and together nothing, so that one of them can be given up. */
async function deadEnd(request: APIRequestContext): Promise<Query> {
  const { facets } = await ask(request, { size: '1' });
  for (const district of facets.district) {
    for (const kind of facets.kind) {
      const query = { district: district.code, kind: kind.code };
      const { total: count, hint } = await ask(request, { ...query, size: '1' });
      if (count === 0 && hint) return query;
    }
  }
  throw new Error('the data has no dead end');
}

test('where nothing is found, the way out names what to give up and what it brings', async ({
  page,
  request,
}) => {
  const query = await deadEnd(request);
  const { hint } = await ask(request, query);
  await open(page, address(query));
  await expect(total(page)).toHaveText('0件の団体が見つかりました');
  await expectNoViolations(page, 'nothing found');
  await page.getByRole('button', { name: new RegExp(`外すと${hint.total}件あります`) }).click();
  await expect(total(page)).toHaveText(`${hint.total}件の団体が見つかりました`);
});

test('results are in sight without scrolling', async ({ page }) => {
  await open(page, '/groups');
  const box = await cards(page).first().boundingBox();
  expect(box?.y).toBeLessThan((page.viewportSize()?.height ?? 0) - 120);
});

test('the filters work by keyboard and keep the focus', async ({ page }) => {
  await open(page, '/groups');
  await unfoldFilters(page);
  const box = page.getByRole('checkbox', { name: /仲間を募集中の団体だけ/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/recruiting=true/);
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  await expectNoViolations(page, 'filters in use');
  await page.goBack();
  await expect(page).not.toHaveURL(/recruiting/);
});

test('the map stands beside the list, tells its names and says when its ground is missing', async ({
  page,
}) => {
  await page.route('https://cyberjapandata.gsi.go.jp/**', (route) => route.abort());
  await open(page, '/groups?view=map');
  await expect(page.getByRole('region', { name: /団体の場所の地図/ })).toBeVisible();
  await expect(page.getByText(/背景の地図を読みこめません/)).toBeVisible();
  await expect(page.getByRole('link', { name: '地理院タイル' })).toBeVisible();
  await expect(cards(page).first()).toBeVisible();

  const mark = page.locator('.map-mark').first();
  await expect(mark).toHaveAttribute('aria-label', /.+/);
  await mark.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.leaflet-popup').getByRole('link').first();
  await expect(link).toBeFocused();
  await expectNoViolations(page, 'map with an open mark');
  await page.keyboard.press('Escape');
  await expect(page.locator('.leaflet-popup')).toHaveCount(0);
  await expectNoSidewaysScroll(page, 'map');
});

test('a list that does not arrive says why, gives a number to call, and can be tried again', async ({
  page,
}) => {
  const lists = (url: URL) => url.pathname === '/api/v1/groups';
  await page.route(lists, (route) => route.fulfill({ status: 503, body: '' }));
  await open(page, '/groups');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('今、情報を表示できません');
  await expect(alert.getByRole('link')).toHaveAttribute('href', /^tel:/);
  await expect(page).toHaveTitle(/^エラー/);
  await expectNoViolations(page, 'list in trouble');

  await page.unroute(lists);
  await alert.getByRole('button', { name: 'もう一度ためす' }).click();
  await expect(cards(page).first()).toBeVisible();
});

test('without a network the page says so', async ({ page }) => {
  await page.route(
    (url) => url.pathname === '/api/v1/groups',
    (route) => route.abort('internetdisconnected'),
  );
  await open(page, '/groups');
  await expect(page.getByRole('alert')).toContainText('インターネットにつながっていない');
});

test('English lists and filters', async ({ page, request }) => {
  await remember(page, { locale: 'en' });
  const { total: count } = await ask(request, { weekday: 'SUN', size: '1' });
  await open(page, '/groups?weekday=SUN');
  await expect(total(page)).toContainText(`${count} group`);
  await expect(page.getByRole('button', { name: 'Day of the week: Sunday Remove' })).toBeVisible();
});
