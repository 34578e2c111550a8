import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations } from './support/checks';
import { administrator, registered, tokenOf } from './support/desk';
import { open } from './support/pages';
import { newAddress, signUp } from './support/people';

const MINUTES = 300_000;

async function lookAt(page: Page, where: string) {
  await page.waitForLoadState('networkidle');
  await expectNoViolations(page, where);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page, where);
  if (size) await page.setViewportSize(size);
}

/** Somebody who is signed in and leads a registered group. */
async function leader(page: Page, request: APIRequestContext, name: string) {
  const email = newAddress('leader');
  await signUp(page, { email, name: '水戸 花子' });
  const group = await registered(
    request,
    await tokenOf(request, email),
    await administrator(request),
    `${name} ${Date.now()}`,
  );
  return group;
}

test('harmless words are published at once, and a new name waits for the city', async ({ page, request }) => {
  test.setTimeout(MINUTES);
  const group = await leader(page, request, '変わる会');
  await open(page, `/g/${group}/profile/schedule`);
  await page.getByLabel(/日時のくわしい説明/).fill('毎月第2土曜日の朝');
  await page.getByRole('button', { name: '公開する', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '公開しました' })).toBeVisible();
  await lookAt(page, 'the profile');

  await open(page, `/g/${group}/profile/name`);
  await page.getByLabel(/団体の名前/).fill('新しい名前の会');
  await expect(page.getByRole('main')).toContainText('市が確かめてから変わります');
  await page.getByRole('button', { name: /申し込む/ }).click();
  await expect(page.getByRole('main')).toContainText('市が確かめている変更があります');
  await page.getByRole('button', { name: 'この変更を取り下げる' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り下げる', exact: true }).click();
  await expect(page.getByText('市が確かめている変更があります')).toBeHidden();
});

test('a link invites one person, who joins and is made a manager', async ({ page, request, browser }) => {
  test.setTimeout(MINUTES);
  const group = await leader(page, request, '招く会');
  await open(page, `/g/${group}/members`);
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  const link = page.getByLabel('招待のリンク', { exact: true });
  await lookAt(page, 'an invitation');
  const address = await link.inputValue();

  const context = await browser.newContext({ locale: 'ja-JP' });
  const other = await context.newPage();
  await signUp(other, { email: newAddress('jiro'), name: '水戸 次郎' });
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('招く会');
  // The secret is in the address no longer.
  expect(other.url()).not.toContain('secret');
  await lookAt(other, 'the invitation');
  await other.getByRole('button', { name: '参加する' }).click();
  await expect(other).toHaveURL(/\/members$/);

  await page.reload();
  await page.getByRole('button', { name: '管理者にする' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '管理者にする' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('管理者', { exact: true })).toHaveCount(2);

  // A link works once.
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('この招待は使えません');
  await context.close();
});

test('a registration is renewed on a declaration made anew', async ({ page, request }) => {
  test.setTimeout(MINUTES);
  const group = await leader(page, request, '続ける会');
  // Renewing opens by the calendar: here it is open already, and the city's answer is played.
  const asked: unknown[] = [];
  await page.route(`**/api/v1/groups/${group}/edit`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), renewalOpen: true } });
  });
  await page.route(`**/api/v1/groups/${group}/renewals`, async (route) => {
    asked.push(route.request().postDataJSON());
    await route.fulfill({ status: 201, json: {} });
  });
  await open(page, `/g/${group}`);
  await page.getByRole('link', { name: '更新する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録を更新する');
  await lookAt(page, 'the renewal');
  await page.getByRole('button', { name: '更新を申し込む' }).click();
  await expect(page.getByRole('alert').first()).toContainText('すべてにチェック');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: '更新を申し込む' }).click();
  await expect(page).toHaveURL(new RegExp(`/g/${group}$`));
  expect(asked).toEqual([
    { declaration: { version: 1, doesNotApply: ['RELIGION', 'POLITICS', 'CANDIDATES'] } },
  ]);
});
