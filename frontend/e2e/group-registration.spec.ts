import { expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations } from './support/checks';
import { administrator, ask, handedIn, tokenOf } from './support/desk';
import { open } from './support/pages';
import { newAddress, signUp } from './support/people';

const MINUTES = 300_000;

const next = (page: Page) => page.getByRole('button', { name: '次へ' }).click();

/** Looks at a page as axe does, and at 320 pixels. */
async function lookAt(page: Page, where: string) {
  await page.waitForLoadState('networkidle');
  await expectNoViolations(page, where);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page, where);
  if (size) await page.setViewportSize(size);
}

test('what the city returns is unlocked, and nothing else', async ({ page, request }) => {
  test.setTimeout(MINUTES);
  const email = newAddress('taro');
  await signUp(page, { email, name: '水戸 太郎' });
  const staff = await administrator(request);
  const id = await handedIn(request, await tokenOf(request, email), `返される会 ${Date.now()}`);
  await ask(request, staff, 'POST', `/desk/registrations/${id}/return`, {
    reason: '目的をもう少しくわしく書いてください。',
    fields: ['purpose'],
  });

  await open(page, `/registrations/${id}`);
  await expect(page.getByRole('main')).toContainText('目的をもう少しくわしく書いてください。');
  await lookAt(page, 'returned');
  await open(page, `/registrations/${id}/letter`);
  await expect(page.getByRole('article')).toContainText('訂正');
  await open(page, `/registrations/${id}/name`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('いまは直せません');

  await open(page, `/registrations/${id}`);
  await page.getByRole('link', { name: '活動の目的' }).click();
  await page.getByLabel(/活動の目的/).fill('川の生き物を子どもたちに伝え、見守る人をふやす。');
  await next(page);
  await expect(page.getByText('直しました')).toBeVisible();
  await page.getByRole('link', { name: /もう一度提出/ }).click();
  await page.getByRole('button', { name: 'もう一度提出する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('受け付けました');

  await ask(request, staff, 'POST', `/desk/registrations/${id}/approval`);
  await open(page, `/registrations/${id}`);
  await expect(page.getByRole('main')).toContainText('登録されています');
});
