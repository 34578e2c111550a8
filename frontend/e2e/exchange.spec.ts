import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, listenForErrors } from './support/checks';
import { administrator, ask, registered, tokenOf } from './support/desk';
import { newAddress, signIn, signUp } from './support/people';

const MINUTES = 180_000;
const GROUP = '見川こども食堂の会';
const TITLE = `土曜の朝の仕込み ${Date.now().toString(36)}`;

type Known = { manager: string; student: string; group: string; match: string };
const known: Known = { manager: newAddress('manager'), student: newAddress('student'), group: '', match: '' };

const own = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

/** On to the next question, and there. */
async function next(page: Page, step: string) {
  await page.getByRole('button', { name: '次へ' }).click();
  await page.waitForURL(new RegExp(`/${step}(\\?|$)`));
}

/** The narrowest telephone, for a moment. */
async function fitsNarrow(page: Page, where: string) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page, where);
  if (size) await page.setViewportSize(size);
}

test.describe.configure({ mode: 'serial' });

test('a group and a student find each other; an e-mail address is told, seen, taken back and gone', async ({
  browser,
  request,
}) => {
  test.setTimeout(MINUTES);
  const [group, student] = [await own(browser), await own(browser)];
  const errors = [listenForErrors(group), listenForErrors(student)];
  const staff = await administrator(request);
  await signUp(group, { email: known.manager, name: '会の代表' });
  await signUp(student, { email: known.student, name: '学生さん' });
  known.group = await registered(request, await tokenOf(request, known.manager), staff, GROUP);

  // The group asks for Saturday mornings in 見川, one question a page.
  await group.goto(`/g/${known.group}/exchange`);
  await group.getByRole('link', { name: '協力してほしいことを載せる' }).click();
  await group.getByRole('radio', { name: /^人/ }).check();
  await group.getByRole('button', { name: 'はじめる' }).click();
  await group.waitForURL(/\/where$/);
  await group.getByRole('checkbox', { name: '見川', exact: true }).check();
  await next(group, 'when');
  await group.getByRole('radio', { name: 'つづけて' }).check();
  await group.getByRole('checkbox', { name: '土 午前' }).check();
  await expectNoViolations(group, 'a question');
  await fitsNarrow(group, 'a question');
  await next(group, 'field');
  await group.getByLabel(/いちばん近い分野/).selectOption('CHILDREN');
  await next(group, 'what');
  await group.getByLabel(/見出し/).fill(TITLE);
  await group.getByLabel(/くわしい内容/).fill('野菜を切り、盛りつけます。はじめての人も安心です。');
  await next(group, 'who');
  await next(group, 'practical');
  await next(group, 'showing');
  await next(group, 'check');
  await group.getByRole('button', { name: 'この内容で載せる' }).click();
  await expect(group.getByText('載せました', { exact: true })).toBeVisible();
  const need = group.url();

  // The student answers three questions, sees the need with reasons, and posts the answers.
  await student.goto('/opportunities/for-you');
  await student.getByRole('checkbox', { name: '見川', exact: true }).check();
  await student.getByRole('button', { name: '次へ' }).click();
  await student.getByRole('checkbox', { name: '土 午前' }).check();
  await student.getByRole('button', { name: '次へ' }).click();
  await student.getByRole('checkbox', { name: '子どもの健全育成' }).check();
  await student.getByRole('button', { name: '合う活動を見る' }).click();
  const fitting = student.getByRole('article').filter({ hasText: TITLE });
  await expect(fitting).toContainText('場所が合います（見川）');
  await expect(fitting).toContainText('日時が合います（土曜日の午前）');
  await student.getByRole('link', { name: 'この答えで載せる' }).click();
  await expect(student.getByText('教えてもらった3つの答えを使います')).toBeVisible();
  await student.getByRole('button', { name: 'はじめる' }).click();
  await student.waitForURL(/\/what$/);
  await student.getByLabel(/見出し/).fill('土曜の午前に手伝えます');
  await student.getByLabel(/くわしい内容/).fill('料理が好きです。');
  await next(student, 'who');
  await student.goto(`${student.url().replace(/\/who$/, '')}/when`);
  await student.getByRole('radio', { name: 'つづけて' }).check();
  await next(student, 'field');
  await student.goto(student.url().replace(/\/field$/, '/check'));
  await student.getByRole('button', { name: 'この内容で載せる' }).click();
  await expect(student.getByText('受け付けました', { exact: true })).toBeVisible();
  const offer = student.url().match(/listings\/([^?]+)/)?.[1];
  await ask(request, staff, 'POST', `/desk/listings/${offer}/approval`);

  // It is suggested to the group, with reasons of both sides; the group asks.
  await student.goto('/me/matches');
  const suggested = group.getByRole('article').filter({ hasText: '土曜の午前に手伝えます' });
  await expect(async () => {
    await group.goto(need);
    await expect(suggested.first()).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await suggested.first().getByRole('link').click();
  await expect(group.getByRole('heading', { name: 'あなたから見て' })).toBeVisible();
  await expect(group.getByRole('heading', { name: '相手から見て' })).toBeVisible();
  await expectNoViolations(group, 'asking');
  await group.getByLabel(/ひとこと/).fill('ぜひ来てください。029-224-1111 へどうぞ');
  await group.getByRole('button', { name: 'お願いする' }).click();
  await group.waitForURL(/\/me\/matches\/[^/]+$/);
  known.match = group.url().split('/').at(-1) ?? '';

  // The student hears of it without reloading; the number in the note is hidden; only an e-mail address is told.
  await student.getByRole('link', { name: TITLE }).click();
  await expect(student.getByText('ぜひ来てください')).not.toContainText('029');
  await expectNoViolations(student, 'a match to be answered');
  await fitsNarrow(student, 'a match');
  await student.getByRole('link', { name: '「はい」と返事する' }).click();
  await student.getByRole('checkbox', { name: 'メールアドレス' }).check();
  await expectNoViolations(student, 'saying yes');
  await student.getByRole('button', { name: '「はい」と返事する' }).click();
  await student.waitForURL(/\/me\/matches\/[^/]+$/);

  // The group sees that and nothing else.
  await group.getByRole('button', { name: '見る', exact: true }).click();
  const told = group.getByRole('region', { name: '相手が伝えてくれたもの' });
  await expect(told).toContainText(known.student);
  await expect(told).not.toContainText(/電話番号|お名前|住所/);

  // Taken back it vanishes from the open page, and from the next read of a program.
  await student.getByRole('button', { name: /^取り消す/ }).click();
  await expect(told).toContainText('今、見られるものはありません。');
  await expect(group.getByText(known.student)).toHaveCount(0);
  const manager = await tokenOf(request, known.manager);
  const { details } = await ask<{ details: unknown[] }>(
    request,
    manager,
    'GET',
    `/matches/${known.match}/contact`,
  );
  expect(details).toEqual([]);
  expect(errors.flat()).toEqual([]);
});

test('day and place are agreed, a pass is taken at the door, hours make a certificate that verifies', async ({
  browser,
  request,
}) => {
  test.setTimeout(MINUTES);
  const [group, student, school] = [await own(browser), await own(browser), await own(browser)];
  await signIn(group, known.manager);
  await signIn(student, known.student);
  await expect(student).toHaveURL(/\/me$/);
  await expect(group).toHaveURL(/\/me$/);
  const match = `/me/matches/${known.match}`;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date());

  await student.goto(match);
  await group.goto(match);
  await group.getByLabel('日にち（1回目）').fill(today);
  await group.getByLabel(/場所・集合のしかた/).fill('市民センターの調理室');
  await group.getByRole('button', { name: '相手に提案する' }).click();
  await student.getByRole('button', { name: 'この日時と場所でよい' }).click();

  await student.getByRole('link', { name: '当日の入場証' }).click();
  await expect(student.getByRole('img', { name: '当日の入場証のQRコード' })).toBeVisible();
  await expectNoViolations(student, 'a pass');
  const pass = await student.evaluate(
    (id) => JSON.parse(localStorage.getItem(`komitto.pass.${id}`) ?? '{}').pass as string,
    known.match,
  );
  // Opened once, the door opens and takes passes without a network too; what it took is sent when there is one.
  await group.goto('/door');
  await expect(group.getByText(/準備ができました。このページは電波がなくても使えます/)).toBeVisible();
  await group.context().setOffline(true);
  await group.reload();
  await group.getByLabel(/読み取り機/).fill(pass);
  await group.getByRole('button', { name: '記録する' }).click();
  await expect(group.getByText('つながったときに送ります', { exact: true })).toBeVisible();
  await expect(group.getByText(/まだ送っていない記録が1件/)).toBeVisible();
  await group.context().setOffline(false);
  await expect(group.getByText(/まだ送っていない/)).toHaveCount(0);
  await expect(group.getByText('受け付けました', { exact: true })).toBeVisible();
  await expect(group.getByText('つながったときに送ります', { exact: true })).toHaveCount(0);

  // Read by a camera, the pass comes with the address.
  await group.goto(`/door#${pass}`);
  await expect(group.getByText('受け付けました', { exact: true })).toBeVisible();
  expect(group.url()).not.toContain('#');
  await expectNoViolations(group, 'the door');
  await group.goto('/door#not.a.pass');
  await expect(group.getByText('この入場証は使えません')).toBeVisible();

  // Both say the same: it holds, and it is done.
  const hours = `/matches/${known.match}/attendance/${today}/hours`;
  await ask(request, await tokenOf(request, known.student), 'PUT', hours, { minutes: 150 });
  await group.goto(match);
  await group.getByRole('button', { name: /2時間30分\s*で合っている/ }).click();
  await group.getByRole('button', { name: '活動を終わりにする' }).click();
  await expect(group.getByRole('heading', { name: 'ふりかえり' })).toBeVisible();
  await expectNoViolations(group, 'looking back');

  await student.goto('/me/hours');
  await student.getByLabel(/証明書にのせるお名前/).fill('水戸 花子');
  await student.getByRole('button', { name: '証明書を作る' }).click();
  await student.waitForURL(/\/me\/certificates\//);
  await expect(student.getByRole('article')).toContainText('2時間30分');
  await expectNoViolations(student, 'a certificate');
  await student.getByRole('radio', { name: '英語' }).check();
  await expect(student.getByRole('article')).toContainText('Mito City 水戸市');
  await fitsNarrow(student, 'a certificate in English');
  const code =
    (await student.getByRole('article').textContent())?.match(/certificates\/([\w-]{16,19})/)?.[1] ?? '';

  // The school compares it without an account, and learns no more of the name than its first signs.
  await school.goto('/certificates');
  await school.getByLabel(/確認番号/).fill(code.toLowerCase());
  await school.getByRole('button', { name: '確かめる' }).click();
  await expect(school.getByText(/この証明書は.*が発行しました/)).toBeVisible();
  await expect(school.locator('main')).not.toContainText('花子');
  await expectNoViolations(school, 'a verified certificate');
});
