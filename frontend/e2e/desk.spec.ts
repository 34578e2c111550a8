import { expect, type Page, test } from '@playwright/test';
import { lookAt } from './support/checks';
import { atWork, PDF, takeOnAdministration } from './support/desk';
import { open } from './support/pages';
import { newAddress, PASSWORD, signIn, signUp } from './support/people';

const MINUTES = 180_000;

// What does not come is told soon.
test.use({ actionTimeout: 20_000 });

const next = (page: Page, name: string | RegExp = '次へ') => page.getByRole('button', { name }).click();

/** The form of a registration, question by question, up to its receipt. */
async function register(page: Page, name: string) {
  await page.goto('/register');
  await page.getByRole('link', { name: '登録をはじめる' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('団体の名前を教えてください');
  await page.getByLabel('団体の名前').fill(name);
  await page.getByLabel('名前のふりがな').fill('さくらがわを みまもる かい');
  await next(page, 'はじめる');
  await page.getByRole('link', { name: 'つづきを書く' }).click();
  await page.getByRole('radio', { name: /ボランティア団体/ }).check();
  await next(page);
  await page.getByLabel('代表者の名前').fill('水戸 花子');
  await page.getByLabel('代表者の電話番号').fill('029-224-1111');
  await next(page);
  await page.getByLabel('活動の目的').fill('川をきれいにする。');
  await next(page);
  await page.getByLabel('していること').fill('月に一度、川のごみを拾います。');
  await next(page);
  await choose(page, 'いちばん近い分野', '環境の保全');
  await next(page);
  await choose(page, 'おもに活動している地区', '三の丸');
  await next(page);
  await page.getByLabel('会員の人数').fill('12');
  await next(page);
  for (const [label, file] of [
    ['規約・会則', '会則.pdf'],
    ['会員名簿', '名簿.pdf'],
  ] as const) {
    await page.getByLabel(label).setInputFiles({ name: file, ...PDF });
    // It can be taken back once it has arrived.
    await expect(page.getByRole('button', { name: new RegExp(`消す.*${file}`) })).toBeVisible();
  }
  await next(page);
  await expect(page.getByRole('button', { name: /確かめました/ })).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await next(page, /確かめました/);
  await expect(page).not.toHaveURL(/eligibility/);
  await page.goto(`${page.url().replace(/(\/registrations\/[^/?]+).*/, '$1')}/check`);
  await next(page, 'この内容で提出する');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('受け付けました');
}

/** A menu is a list or a field with suggestions, by how long it is. */
async function choose(page: Page, label: string, option: string) {
  const control = page.getByLabel(label).first();
  if ((await control.evaluate((element) => element.tagName)) === 'SELECT') {
    await control.selectOption({ label: option });
  } else {
    await control.fill(option);
    await page.getByRole('option', { name: option }).first().click();
  }
}

test('from nothing to a registered group, to another representative, and away without a trace', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(MINUTES);
  const name = `桜川を見守る会 ${Date.now()}`;
  const email = newAddress('founder');
  await signUp(page, { email, name: '水戸 花子' });
  await register(page, name);

  // The city: in with a second factor, and two named fields go back.
  const desk = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await atWork(desk, 'secretariat');
  await desk.getByRole('link', { name }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(name);
  await desk.getByText('直してもらう（差し戻し）').click();
  await desk.getByRole('checkbox', { name: '目的', exact: true }).check();
  await desk.getByRole('checkbox', { name: '会員数', exact: true }).check();
  await desk.getByLabel(/^理由/).fill('目的をくわしく、会員数は今の人数を書いてください。');
  await desk.getByRole('button', { name: '差し戻す' }).click();
  await expect(desk.getByRole('status').filter({ hasText: '申請を差し戻しました' })).toBeVisible();

  // The applicant sees whose turn it is, and corrects these two and nothing else.
  await open(page, '/me');
  await page.getByRole('link', { name: '直すところを見る' }).click();
  await page.getByRole('link', { name: '活動の目的' }).click();
  await page.getByLabel('活動の目的').fill('川をきれいにし、生き物を子どもたちに伝える。');
  await next(page);
  await page.getByRole('link', { name: '会員', exact: true }).click();
  await page.getByLabel('会員の人数').fill('15');
  await next(page);
  await page.getByRole('link', { name: /もう一度提出/ }).click();
  await next(page, 'もう一度提出する');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('受け付けました');

  // The city sees what has changed, field by field, and registers the group.
  await open(desk, '/staff');
  await desk.getByRole('link', { name }).click();
  const changes = desk.getByRole('region', { name: '変わったところ' });
  await expect(changes.getByRole('row')).toHaveCount(3);
  await expect(changes.locator('ins').filter({ hasText: '15' })).toBeVisible();
  await desk.getByRole('button', { name: '登録する', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: '団体を登録しました' })).toBeVisible();

  // Found within a second.
  await expect(async () => {
    const found = await request.get(`/api/v1/groups?q=${encodeURIComponent(name)}`);
    expect((await found.json()).items.map((one: { name: string }) => one.name)).toContain(name);
  }).toPass({ timeout: 1_000, intervals: [50] });
  await desk.getByRole('link', { name: '通知の文書を印刷する' }).click();
  await expect(desk.getByRole('article')).toContainText(name);

  // Its people were told, and the founder is succeeded by somebody else.
  await open(page, '/me/notices');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(name) })
      .first(),
  ).toBeVisible();
  await open(page, '/me');
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await page.getByRole('link', { name: 'メンバー' }).first().click();
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  const invitation = await page.getByLabel('招待のリンク', { exact: true }).inputValue();
  const other = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await signUp(other, { email: newAddress('successor'), name: '水戸 次郎' });
  await other.goto(invitation);
  await other.getByRole('button', { name: '参加する' }).click();
  await expect(other).toHaveURL(/\/members$/);
  await page.reload();
  await page.getByRole('button', { name: '代表を引き継ぐ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '引き継ぐ', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await other.reload();
  await expect(other.getByRole('button', { name: '招待のリンクを作る' })).toBeVisible();

  // The founder leaves: the account is gone, the group stays.
  await open(page, '/me/settings/leave');
  await page.getByRole('checkbox', { name: '元にもどせないことがわかりました' }).check();
  await page.getByRole('button', { name: 'アカウントを消して退会する' }).click();
  const confirm = page.getByRole('dialog');
  if (await confirm.isVisible().catch(() => false)) {
    await confirm.getByLabel(/パスワード/).fill(PASSWORD);
    await confirm.getByRole('button', { name: '確認する' }).click();
  }
  await expect(page).toHaveURL(/\/goodbye$/);
  await signIn(page, email);
  await expect(page.getByRole('alert')).toContainText('メールアドレスかパスワードがちがいます');
  await open(desk, `/staff/accounts?q=${encodeURIComponent(email)}`);
  await expect(desk.getByText('あてはまるアカウントはありません')).toBeVisible();
  await open(other, `/groups?q=${encodeURIComponent(name)}`);
  await expect(other.getByRole('link', { name })).toBeVisible();
});

test('a file is imported, a row that was held is corrected in place, a telephone call becomes an application', async ({
  page,
}) => {
  test.setTimeout(MINUTES);
  const number = Date.now();
  await atWork(page, 'administrator');
  await lookAt(page, 'the inbox');

  await open(page, '/staff/import');
  await lookAt(page, 'the import');
  await page.getByRole('checkbox', { name: /ためすだけ/ }).uncheck();
  const csv = `団体名,所在地,活動内容\n見川あいさつ運動 ${number},水戸市見川1-1,朝のあいさつ\n`;
  await page
    .getByLabel('CSVファイル')
    .setInputFiles({ name: 'groups.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('全1行 ＝ 新しく登録0 ＋ 更新0 ＋ 変わりなし0 ＋ 保留1')).toBeVisible();
  await lookAt(page, 'the report');
  await page.getByRole('link', { name: '保留中の行を直す' }).click();
  await lookAt(page, 'held rows');
  await page.getByRole('link', { name: `見川あいさつ運動 ${number}` }).click();
  await expect(page.getByRole('button', { name: '公開する' })).toBeHidden();
  await lookAt(page, 'a held row');
  await page.getByLabel('種別').selectOption('地域コミュニティ団体');
  await page.getByRole('button', { name: 'なおした内容を確かめる' }).click();
  await page.getByRole('button', { name: '公開する' }).click();
  await expect(page.getByRole('status').filter({ hasText: '行を公開しました' })).toBeVisible();
  await expect(async () => {
    await page.goto(`/groups?q=${encodeURIComponent(`見川あいさつ運動 ${number}`)}`);
    await expect(page.getByRole('link', { name: `見川あいさつ運動 ${number}` })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 10_000 });

  // By telephone, with the keys alone.
  await open(page, '/staff/intake');
  await lookAt(page, 'the intake');
  await page.getByRole('radio', { name: '電話' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type(`電話で聞いた会 ${number}`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/registrations\/[0-9a-f-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`電話で聞いた会 ${number}`);
  const registration = page.url().split('/').at(-1);

  // Who wrote it down for whom stays on record.
  await open(page, `/staff/audit?subject=${registration}`);
  await lookAt(page, 'the record');
  await expect(page.getByRole('table')).toContainText('登録の申請を始めた');
  await expect(page.getByRole('table')).toContainText('PHONE');
  await page.getByRole('button', { name: '書き換えられていないか確かめる' }).click();
  await expect(page.getByRole('status').filter({ hasText: '記録はつながっています' })).toBeVisible();
});

test('somebody takes on an office with a second factor, makes a program a key that is shown once, and revokes it', async ({
  page,
  request,
}) => {
  test.setTimeout(MINUTES);
  const name = `社会福祉協議会 ${Date.now()}`;
  await signUp(page, { email: newAddress('admin'), name: '市の 職員' });
  await open(page, '/staff/clients');
  await expect(page.getByText('この画面は、市の担当職員のためのものです')).toBeVisible();
  await takeOnAdministration(page);

  await open(page, '/staff/clients');
  await page.getByText('新しく作る').click();
  await page.getByLabel('連携先の名前').fill(name);
  await page.getByLabel('困ったときの連絡先').fill('地域福祉課');
  await page.getByRole('checkbox', { name: /^団体の情報を読む/ }).check();
  await lookAt(page, 'a new program');
  await page.getByRole('button', { name: '鍵を作る' }).click();
  const told = page.getByRole('status').filter({ hasText: `${name}の鍵を作りました` });
  await expect(told.locator('dd code')).toHaveCount(2);
  const [id, secret] = await told.locator('dd code').allTextContents();
  const token = () =>
    request.post('/api/v1/oauth/token', {
      form: { grant_type: 'client_credentials', client_id: id ?? '', client_secret: secret ?? '' },
    });
  expect((await token()).status()).toBe(200);

  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
  await expect(page.getByText(secret ?? '')).toBeHidden();
  await page.getByRole('button', { name: new RegExp(`無効にする.*${name}`) }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'この連携先を無効にする' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('無効');
  await expect(async () => expect((await token()).status()).toBe(401)).toPass({ timeout: 1_000 });

  for (const place of ['accounts', 'retention']) {
    await open(page, `/staff/${place}`);
    await lookAt(page, place);
  }
});
