import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectNoViolations } from './support/checks';
import { open, remember } from './support/pages';

const NOWHERE = '01900000-0000-7000-8000-000000000000';

async function read(request: APIRequestContext, path: string) {
  const response = await request.get(`/api/v1${path}`);
  expect(response.ok()).toBe(true);
  return response.json();
}

/** A group that tells what a journey needs. */
async function groupWith(request: APIRequestContext, wanted: (group: Record<string, unknown>) => boolean) {
  const { items } = await read(request, '/groups?size=100');
  for (const { id } of items) {
    const group = await read(request, `/groups/${id}`);
    if (wanted(group)) return group;
  }
  throw new Error('no group tells what this journey needs');
}

test('a group’s page answers in the order of deciding', async ({ page, request }) => {
  const group = await groupWith(request, ({ schedule, audiences }) => !!schedule && !!audiences);
  await open(page, `/groups/${group.id}`);
  await expect(page).toHaveTitle(new RegExp(`^${group.name}`));
  await expect(page.locator('main h1')).toHaveText(group.name);
  const headings = await page.locator('main h2').allInnerTexts();
  const order = ['していること', 'いつ・どこで', 'だれが来られるか', '連絡のしかた', 'この情報について'];
  expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  await expect(page.locator('#when')).toContainText(group.schedule);
  await expect(page.locator('#openness')).toContainText(group.source.title);
  if (group.sample) await expect(page.getByText('これはサンプル（架空の団体）です')).toBeVisible();
});

test('who publishes no contact is reached through the city', async ({ page, request }) => {
  const { contact } = await read(request, '/city');
  const group = await groupWith(request, (one) => {
    const { phone, email } = one.contact as { phone?: string; email?: string };
    return !phone && !email;
  });
  await open(page, `/groups/${group.id}`);
  const ways = page.locator('#contact');
  await expect(ways).toContainText('連絡先を公開していません。市の窓口がおつなぎします。');
  await expect(ways.getByRole('link', { name: contact.phone })).toBeVisible();
});

test('furigana on request: readings from the machine, and the page says so', async ({ page, request }) => {
  const group = await groupWith(request, ({ purpose }) => /\p{Script=Han}/u.test(String(purpose ?? '')));
  await remember(page, { furigana: true });
  await open(page, `/groups/${group.id}`);
  await expect(page.locator('#what ruby').first()).toBeVisible();
  await expect(page.locator('#what')).toContainText('で');
  await expect(page.getByText(/でつけています/)).toBeVisible();
  await expectNoViolations(page, 'group with furigana');
});

test('English first where the group wrote it, the original one press away', async ({ page, request }) => {
  const group = await groupWith(request, ({ summaryEn, purpose }) => !!summaryEn && !!purpose);
  await remember(page, { locale: 'en' });
  await open(page, `/groups/${group.id}`);
  await expect(page.locator('#what')).toContainText(group.summaryEn.slice(0, 40));
  const original = page.locator('#what [lang=ja]').first();
  await expect(original).toBeHidden();
  await page.getByText('Show the original Japanese text').click();
  await expect(original).toContainText(group.purpose.slice(0, 20));
});

test('やさしい日本語 comes first for those who chose it', async ({ page, request }) => {
  const group = await groupWith(request, ({ summaryEasy }) => !!summaryEasy);
  await remember(page, { locale: 'ja-x-easy', furigana: false });
  await open(page, `/groups/${group.id}`);
  await expect(page.locator('#what')).toContainText(group.summaryEasy.slice(0, 20));
  await expect(page.getByText('グループが 書いた 文を 見る')).toBeVisible();
});

test('a group that is not there leads to the search', async ({ page }) => {
  await open(page, `/groups/${NOWHERE}`);
  await expect(page).toHaveTitle(/^エラー：この団体は見つかりません/);
  await expectNoViolations(page, 'no such group');
  await page.getByRole('textbox').fill('防災');
  await page.getByRole('button', { name: 'さがす' }).click();
  await expect(page).toHaveURL(/\/groups\?q=/);
});
