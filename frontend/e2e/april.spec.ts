import { expect, test } from '@playwright/test';
import { lookAt } from './support/checks';
import { ask, atTheDesk, registered, tokenOf } from './support/desk';
import { open } from './support/pages';
import { newAddress, signIn, signUp } from './support/people';
import { later, ownTrial, type Trial } from './support/trial';

const MINUTES = 300_000;

let trial: Trial | undefined;
test.beforeAll(async ({ playwright }) => {
  test.setTimeout(MINUTES);
  trial = await ownTrial(playwright, { newTerms: true });
});
test.afterAll(() => trial?.stop());

test('next spring a group is reminded and renews, another lapses, and new terms are asked about', async ({
  browser,
}) => {
  test.setTimeout(MINUTES);
  if (!trial) throw new Error('there is no server');
  const { request } = trial;
  const context = await browser.newContext({ baseURL: trial.url, locale: 'ja-JP' });
  const page = await context.newPage();
  const email = newAddress('spring');
  await signUp(page, { email, name: '水戸 花子' });
  const token = await tokenOf(request, email);
  const desk = await atTheDesk(request);
  const going = await registered(request, token, desk, '続ける会');
  const lapsing = await registered(request, token, desk, '忘れる会');
  const { items } = await ask<{ items: { id: string; registeredUntil: string }[] }>(
    request,
    token,
    'GET',
    '/registrations',
  );
  const last = items.find(({ id }) => id === going)?.registeredUntil ?? '';

  // A month before the end of the fiscal year.
  await trial.until(later(last, -30));
  await page.goto('/groups');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await signIn(page, email);
  await expect(page).toHaveURL(/\/me\/terms/);
  await expect(page.getByRole('main')).toContainText('団体の紹介文を英語に訳すことがあります。');
  await lookAt(page, 'changed terms');
  // Asked, not locked out.
  await open(page, '/groups');
  await expect(page.getByRole('link', { name: '続ける会' })).toBeVisible();
  await open(page, '/me/settings/leave');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('退会');
  await open(page, '/me/notices');
  await expect(page).toHaveURL(/\/me\/terms\?next=/);
  await page.getByRole('button', { name: '同意して続ける' }).click();
  await expect(page).toHaveURL(/\/me\/notices$/);

  // The nudge stands in the list, and leads to the renewal.
  const nudge = page.getByRole('main').getByRole('link', { name: /続ける会.*更新/ });
  await expect(nudge).toBeVisible();
  await lookAt(page, 'notices');
  await nudge.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録を更新する');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: '更新を申し込む' }).click();
  await expect(page).toHaveURL(new RegExp(`/g/${going}$`));

  const again = await atTheDesk(request);
  const { items: work } = await ask<{ items: { kind: string; id: string; groupId: string }[] }>(
    request,
    again,
    'GET',
    '/desk/inbox?kind=RENEWAL',
  );
  const renewal = work.find(({ groupId }) => groupId === going)?.id;
  await ask(request, again, 'POST', `/desk/renewals/${renewal}/approval`);

  // Summer: the grace is over for whoever did not ask.
  await trial.until(later(last, 65));
  await open(page, '/groups');
  await expect(page.getByRole('link', { name: '続ける会' })).toBeVisible();
  await expect(page.getByRole('link', { name: '忘れる会' })).toBeHidden();
  await open(page, `/groups/${lapsing}`);
  await expect(page.getByRole('main')).toContainText('更新');
  await lookAt(page, 'a lapsed group');
  await context.close();
});
