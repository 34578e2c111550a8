import { expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, listenForErrors } from './support/checks';
import { open } from './support/pages';
import { codeOf, mailedLink, newAddress, PASSWORD, signIn, signOut, signUp } from './support/people';

const MINUTES = 180_000;

const menu = (page: Page) => page.getByRole('button', { name: /アカウントのメニュー/ });

test('somebody signs up by the letter, stays signed in over a reload, and comes back by password', async ({
  page,
}) => {
  const email = newAddress('taro');
  await signUp(page, { email, name: '水戸 太郎' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('水戸 太郎さんのページ');
  // The secret of the link is in no address and in no history.
  expect(page.url()).not.toContain('#');

  await page.reload();
  await expect(menu(page)).toContainText('水戸 太郎');
  await signOut(page);

  // A page for people who are signed in leads through the door and back.
  await page.goto('/me/settings');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード', { exact: true }).fill('not the right one at all');
  await page.getByRole('button', { name: 'ログイン', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('メールアドレスかパスワードがちがいます');
  await expect(page).toHaveTitle(/^エラー：/);
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'ログイン', exact: true }).click();
  await expect(page).toHaveURL(/\/me\/settings$/);
});

test('an authenticator app is set up, and its codes and the printed ones lead in', async ({ page }) => {
  test.setTimeout(MINUTES);
  const email = newAddress('app');
  await signUp(page, { email });
  await page.goto('/me/settings/app');
  await page.getByRole('button', { name: '設定を始める' }).click();
  const secret = (await page.locator('main .select-all').textContent()) ?? '';
  await page.getByLabel(/6けたの数字/).fill('000000');
  await page.getByRole('button', { name: '確かめる' }).click();
  await expect(page.getByRole('alert')).toContainText('数字がちがいます');
  await page.getByLabel(/6けたの数字/).fill(codeOf(secret));
  await page.getByRole('button', { name: '確かめる' }).click();

  const printed = page.locator('main section ol li span');
  await expect(printed).toHaveCount(10);
  const codes = await printed.allTextContents();
  await page.getByRole('checkbox', { name: '安全な場所にしまいました' }).check();
  await page.getByRole('button', { name: '終わる' }).click();
  await expect(page.getByText('あり（予備コードのこり10）')).toBeVisible();

  await signOut(page);
  await signIn(page, email);
  await page.getByRole('button', { name: '予備コードを使う' }).click();
  await page.getByLabel('予備コード', { exact: true }).fill(codes[3] ?? '');
  await page.getByRole('button', { name: 'ログイン', exact: true }).click();
  await expect(page).toHaveURL(/\/me$/);

  await signOut(page);
  await signIn(page, email);
  // The code that set the app up is spent: the next one follows within half a minute.
  await expect(async () => {
    await page.getByLabel(/6けたの数字/).fill(codeOf(secret));
    await page.getByRole('button', { name: 'ログイン', exact: true }).click();
    await expect(page).toHaveURL(/\/me$/, { timeout: 2_000 });
  }).toPass({ intervals: [11_000], timeout: 60_000 });
});

test('a passkey is made and leads in without a password', async ({ page }) => {
  const email = newAddress('passkey');
  await signUp(page, { email });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto('/me/settings/passkeys');
  await page.getByLabel('パスキーの名前').fill('ためしの鍵');
  await page.getByRole('button', { name: 'パスキーをつくる' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'パスキーをつくりました' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'ためしの鍵' })).toBeVisible();

  await signOut(page);
  await page.goto('/sign-in');
  // The field may have offered it by itself already; if not, there is the button.
  const button = page.getByRole('button', { name: 'パスキーでログイン' });
  await Promise.race([page.waitForURL(/\/me$/), button.click().catch(() => undefined)]);
  await expect(page).toHaveURL(/\/me$/);
  await expect(menu(page)).toBeVisible();
});

test('somebody signs out another browser, which loses no words', async ({ page, browser }) => {
  const email = newAddress('devices');
  await signUp(page, { email });
  const other = await (await browser.newContext()).newPage();
  await signIn(other, email);
  await expect(other).toHaveURL(/\/me$/);
  await other.goto('/me/settings/profile');
  await other.getByLabel('こみっとで使う名前').fill('書きかけの名前');

  await page.goto('/me/settings/devices');
  await page.getByRole('button', { name: /^ログアウトさせる/ }).click();
  await expect(page.getByText('1つの端末をログアウトさせました')).toBeVisible();

  await other.getByRole('button', { name: '保存する' }).click();
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('もう一度ログインしてください');
  await dialog.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'ログイン', exact: true }).click();
  await expect(other.getByText('プロフィールを保存しました')).toBeVisible();
  await expect(menu(other)).toContainText('書きかけ');
  await other.context().close();
});

test('signing out in one tab leaves nothing of the person in the other', async ({ page, context }) => {
  await signUp(page, { email: newAddress('tabs'), name: '二つのタブ' });
  const second = await context.newPage();
  await second.goto('/me');
  await expect(second.getByRole('heading', { level: 1 })).toContainText('二つのタブ');
  await signOut(page);
  await expect(second).toHaveURL(/\/sign-in/);
  await expect(second.getByText('二つのタブ')).toHaveCount(0);
});

test('a sensitive change asks once more who it is, and goes on by itself', async ({ page }) => {
  await signUp(page, { email: newAddress('confirm') });
  // As if the last confirmation lay too far back; what follows is the server's.
  let refused = false;
  await page.route('**/api/v1/me/password', async (route) => {
    if (refused) return route.fallback();
    refused = true;
    await route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: '確認', status: 403, detail: '', code: 'CONFIRM_IT_IS_YOU', type: '/' }),
    });
  });
  await page.goto('/me/settings/password');
  await page.getByLabel('新しいパスワード').fill('kawa no oto ga kikoeru mado');
  await page.getByRole('button', { name: 'このパスワードにする' }).click();
  const dialog = page.getByRole('dialog');
  await expectNoViolations(page, 'the question who it is');
  await dialog.getByLabel('いまのパスワード').fill('wrong wrong wrong');
  await dialog.getByRole('button', { name: '確認する' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('いまのパスワード').fill(PASSWORD);
  await dialog.getByRole('button', { name: '確認する' }).click();
  await expect(page.getByText(/パスワードを変えました/)).toBeVisible();
});

test('a forgotten password is made anew by a letter', async ({ page }) => {
  const email = newAddress('reset');
  await signUp(page, { email });
  await signOut(page);
  await page.goto('/password-reset');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByRole('button', { name: 'リンクを送る' }).click();
  await expect(page.getByRole('heading', { name: 'メールをごらんください' })).toBeVisible();
  await page.goto(await mailedLink(page.request, email, '/password-reset/confirm'));
  await page.getByLabel('新しいパスワード').fill('password1234');
  await page.getByRole('button', { name: 'このパスワードにする' }).click();
  await expect(page.getByRole('alert')).toContainText('推測されやすい');
  const fresh = 'asa no sanpo wa kimochi yoi';
  await page.getByLabel('新しいパスワード').fill(fresh);
  await page.getByRole('button', { name: 'このパスワードにする' }).click();
  await expect(page.getByRole('heading', { name: 'パスワードを変えました' })).toBeVisible();
  await signIn(page, email, fresh);
  await expect(page).toHaveURL(/\/me$/);
});

test('under 16, a guardian is asked by a letter and says yes', async ({ page, browser }) => {
  const email = newAddress('kodomo');
  const guardian = newAddress('oya');
  await signUp(page, { email, name: 'けんた', age: '15歳まで', guardian });
  await expect(page.getByText('おうちの人の返事を待っています')).toBeVisible();

  const parent = await (await browser.newContext()).newPage();
  await parent.goto(await mailedLink(page.request, guardian, '/guardian-consent'));
  await expectNoViolations(parent, 'the guardian’s page');
  await parent.getByRole('radio', { name: '同意します' }).check();
  await parent.getByLabel('保護者の方のお名前').fill('水戸 和子');
  await parent.getByRole('radio', { name: '父・母' }).check();
  const born = new Date().getFullYear() - 12;
  await parent.getByLabel('年', { exact: true }).fill(`平成${born - 1988}`);
  await parent.getByLabel('月', { exact: true }).fill('5');
  await parent.getByLabel('日', { exact: true }).fill('５');
  await parent.getByRole('button', { name: '答えを送る' }).click();
  await expect(parent.getByRole('heading', { name: /同意を受け取りました/ })).toBeVisible();
  await parent.context().close();

  await page.reload();
  await expect(page.getByText('おうちの人の返事を待っています')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'あなたの団体' })).toBeVisible();
});

test('somebody takes their data along and leaves; nothing leads in any more', async ({ page }) => {
  const email = newAddress('leaving');
  await signUp(page, { email });
  await page.goto('/me/settings/data');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ファイルを受け取る' }).click();
  expect((await file).suggestedFilename()).toBe('komitto.json');

  await page.goto('/me/settings/leave');
  await page.getByRole('button', { name: /退会する/ }).click();
  await expect(page.getByRole('alert')).toContainText('印をつけてください');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: /退会する/ }).click();
  await expect(page).toHaveURL(/\/goodbye$/);
  await signIn(page, email);
  await expect(page.getByRole('alert')).toContainText('ちがいます');
});

test('one’s own pages break no rule axe knows, fit 320 pixels and can be walked by keyboard', async ({
  page,
}) => {
  test.setTimeout(MINUTES);
  await signUp(page, { email: newAddress('pages') });
  const errors = listenForErrors(page);
  const parts = ['profile', 'email', 'password', 'passkeys', 'app', 'devices', 'data', 'leave'];
  for (const path of ['/me', '/me/settings', ...parts.map((part) => `/me/settings/${part}`)]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, path);
    await expectNoViolations(page, path);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page, `${path} at 320 pixels`);
  }
  expect(errors).toEqual([]);

  await open(page, '/me');
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'マイページ' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeFocused();
  await expect(page.getByRole('link', { name: '設定', exact: true })).toBeHidden();
});
