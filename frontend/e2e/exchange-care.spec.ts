import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations } from './support/checks';
import { arrived, ask, atWork, opened, tokenIn, tokenOf } from './support/desk';
import { mailedLink, newAddress, signIn, signUp } from './support/people';

// Those who are not to be met directly: somebody under sixteen, and somebody old who telephoned. And when there is no place,
// when two say differently, when something is not right.

const MINUTES = 120_000;
const MANAGER = 'manager@demo.komitto.example';
const mark = Date.now().toString(36);
/** Words that nobody but a coordinator may ever be shown. */
const CANARY = `かなりや${mark}`;

const own = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date());

const saturdays = (title: string) => ({
  resource: 'PEOPLE',
  what: { title, description: '荷物を運び、玄関先を片づけます。', mainField: 'HEALTH_WELFARE' },
  where: { districts: ['migawa'], placeName: '見川市民センター' },
  when: { slots: ['SAT_MORNING'], commitment: 'REGULAR' },
  who: { capacity: 3, languages: ['ja'] },
});

async function fitsNarrow(page: Page, where: string) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page, where);
  if (size) await page.setViewportSize(size);
}

type Someone = { page: Page; token: string };
type Match = { id: string; revision: number; status: string };

let city: Someone;
let manager: Someone & { group: string };

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(MINUTES);
  const desk = await own(browser);
  await atWork(desk, 'coordinator');
  city = { page: desk, token: await tokenIn(desk) };
  const page = await own(browser);
  await signIn(page, MANAGER, process.env.KOMITTO_DEMO_PASSWORD);
  await expect(page).toHaveURL(/\/me$/);
  const token = await tokenIn(page);
  const { items } = await ask<{ items: { id: string; role: string; status: string }[] }>(
    page.request,
    token,
    'GET',
    '/my/groups',
  );
  const group = items.find(({ role, status }) => role === 'MANAGER' && status === 'REGISTERED')?.id ?? '';
  manager = { page, token, group };
});

test('a 15-year-old goes no further without a guardian, and with one only through a coordinator', async ({
  browser,
  request,
}) => {
  test.setTimeout(MINUTES);
  const title = `土曜の荷物運び ${mark}`;
  const need = await opened(request, manager.token, city.token, 'needs', {
    groupId: manager.group,
    ...saturdays(title),
  });
  const child = await own(browser);
  const [email, guardian] = [newAddress('child'), newAddress('guardian')];
  await signUp(child, { email, name: 'みらい', age: '15歳まで', guardian });
  await expect(child.getByText('おうちの人の返事を待っています')).toBeVisible();
  await expectNoViolations(child, 'waiting for a guardian');

  // Without the guardian there is no way on, neither in the page nor past it.
  await child.goto(`/opportunities/${need}/ask`);
  await expect(child.getByText('保護者の方の同意を待っています')).toBeVisible();
  const asking = child.getByRole('button', { name: '参加したいと伝える' });
  await expect(asking).toHaveCount(0);
  await expectNoViolations(child, 'asking without a guardian');
  await fitsNarrow(child, 'asking without a guardian');
  const past = await request.post('/api/v1/matches', {
    headers: { Authorization: `Bearer ${await tokenOf(request, email)}` },
    data: { listing: need },
  });
  expect(past.status()).toBe(403);

  // The guardian says yes, without an account.
  const parent = await own(browser);
  await parent.goto(await mailedLink(request, guardian, '/guardian-consent'));
  await parent.getByRole('radio', { name: '同意します' }).check();
  await parent.getByLabel('保護者の方のお名前').fill('水戸 桜');
  await parent.getByRole('radio', { name: '父・母' }).check();
  await parent.getByLabel('年', { exact: true }).fill(String(new Date().getFullYear() - 15));
  await parent.getByLabel('月', { exact: true }).fill('1');
  await parent.getByLabel('日', { exact: true }).fill('15');
  await expectNoViolations(parent, 'a guardian');
  await parent.getByRole('button', { name: '答えを送る' }).click();
  await expect(parent.getByText('同意を受け取りました')).toBeVisible();

  await child.reload();
  await expect(child.getByText('市のコーディネーターが間に入ります。')).toBeVisible();
  await asking.click();
  await child.waitForURL(/\/me\/matches\/[^/]+$/);
  const match = child.url().split('/').at(-1) ?? '';

  // The group says yes; nothing that leads to the child can be asked for, nor told.
  await manager.page.goto(`/me/matches/${match}`);
  await manager.page.getByRole('link', { name: '「はい」と返事する' }).click();
  await expect(manager.page.getByText('連絡先は、おたがいに伝わりません。')).toBeVisible();
  await expect(manager.page.getByRole('checkbox')).toHaveCount(0);
  await manager.page.getByRole('button', { name: '「はい」と返事する' }).click();
  await expect(manager.page.getByText('コーディネーターが間に入っています').first()).toBeVisible();
  await expect(manager.page.getByRole('heading', { name: 'メッセージ' })).toHaveCount(0);
  await expectNoViolations(manager.page, 'a match through a coordinator');

  // The coordinator finds it among what waits, and agrees nothing before the guardian has been asked again.
  const desk = city.page;
  await desk.goto('/staff');
  await expectNoViolations(desk, 'the inbox of a coordinator');
  await desk.getByRole('link', { name: title }).first().click();
  await expect(desk.getByText('18歳未満：保護者にも確かめます')).toBeVisible();
  await desk.getByLabel('日にち').fill(today());
  await desk.getByLabel(/場所・集合のしかた/).fill('見川市民センターの玄関');
  await desk.getByRole('button', { name: '両方に確かめたので、決める' }).click();
  await expect(desk.getByText('保護者の同意の記録がありません')).toBeVisible();
  await desk.getByLabel(/保護者の同意を、いつ、どう確かめたか/).fill('きょう、電話で確かめた');
  await desk.getByRole('button', { name: '両方に確かめたので、決める' }).click();
  await expect(desk.getByText('きょう、電話で確かめた')).toBeVisible();
  await expectNoViolations(desk, 'a mediation');
  await fitsNarrow(desk, 'a mediation');

  await child.reload();
  await expect(child.getByRole('heading', { name: '連絡先' })).toHaveCount(0);
  for (const token of [manager.token, await tokenOf(request, email)]) {
    const { details } = await ask<{ details: unknown[] }>(request, token, 'GET', `/matches/${match}/contact`);
    expect(details).toEqual([]);
  }
});

/** Everything the public and a group can look at where a request might stand. */
async function expectNowhere(request: APIRequestContext, page: Page, offer: string) {
  // Not the whole of it: what was searched for is said again where nothing was found.
  const words = encodeURIComponent(CANARY.slice(0, -2));
  const paths = [
    '/needs?size=100',
    `/needs?q=${words}`,
    '/offers?size=100',
    '/groups?size=100',
    `/groups?q=${words}`,
    '/gap-map',
    '/fairness',
    '/my/listings',
    '/my/matches',
    `/listings/${offer}`,
    `/listings/${offer}/suggestions?size=50`,
    `/listings/${offer}/matches`,
    `/groups/${manager.group}`,
  ];
  for (const path of paths) {
    for (const token of [null, manager.token]) {
      const answer = await request.get(`/api/v1${path}`, {
        headers: token ? { Authorization: `Bearer ${token}` } : {},
      });
      expect(await answer.text(), path).not.toContain(CANARY);
    }
  }
  for (const path of [
    '/',
    '/opportunities',
    `/opportunities?q=${words}`,
    '/exchange',
    '/exchange/gaps',
    '/me/matches',
    `/g/${manager.group}/exchange`,
    `/me/listings/${offer}`,
  ]) {
    await page.goto(path);
    await expect(page.locator('main h1').first()).toBeVisible();
    await expect(page.locator('main .animate-pulse')).toHaveCount(0);
    const shown = await page.locator('main').textContent();
    expect(shown?.length, path).toBeGreaterThan(40);
    expect(shown, path).not.toContain(CANARY);
  }
}

test('somebody old telephones: never public, never suggested, met through a coordinator to the end', async ({
  request,
}) => {
  test.setTimeout(MINUTES);
  const desk = city.page;
  const offer = await opened(request, manager.token, city.token, 'offers', {
    groupId: manager.group,
    ...saturdays(`土曜に片づけを手伝えます ${mark}`),
  });

  await desk.goto('/staff/matching');
  await desk.getByRole('link', { name: '電話・窓口の相談を受け付ける' }).click();
  await desk.getByRole('radio', { name: '電話', exact: true }).check();
  await desk.getByRole('radio', { name: '協力してほしいこと' }).check();
  await desk.getByRole('radio', { name: '人', exact: true }).check();
  await desk.getByLabel(/年代/).selectOption('AGE_65_PLUS');
  await desk.getByRole('radio', { name: '電話・窓口で聞いた' }).check();
  await desk.getByLabel('名前', { exact: false }).first().fill(CANARY);
  await desk.getByLabel('電話', { exact: true }).last().fill('029-999-0004');
  await expectNoViolations(desk, 'an intake');
  await fitsNarrow(desk, 'an intake');
  await desk.getByRole('button', { name: '受け付けて、内容を書く' }).click();
  await desk.waitForURL(/\/where$/);

  // One question a page, as for anybody.
  const next = async (step: string) => {
    await desk.getByRole('button', { name: '次へ' }).click();
    await desk.waitForURL(new RegExp(`/${step}(\\?|$)`));
  };
  await desk.getByRole('checkbox', { name: '見川', exact: true }).check();
  await next('when');
  await desk.getByRole('radio', { name: 'つづけて' }).check();
  await desk.getByRole('checkbox', { name: '土 午前' }).check();
  await next('field');
  await desk.getByLabel(/いちばん近い分野/).selectOption('HEALTH_WELFARE');
  await next('what');
  await desk.getByLabel(/見出し/).fill(`庭の片づけ ${CANARY}`);
  await desk.getByLabel(/くわしい内容/).fill('腰が痛いので手伝ってほしい。');
  await next('who');
  await desk.goto(desk.url().replace(/\/who$/, '/check'));
  await expectNoViolations(desk, 'checking what was taken down');
  await desk.getByRole('button', { name: 'この内容で載せる' }).click();
  await expect(desk.getByText(/載せました|受け付けました/).first()).toBeVisible();
  const need = desk.url().match(/listings\/([^?/]+)/)?.[1] ?? '';

  // The control: the coordinator finds it, with the group's offer beside it.
  const { items } = await ask<{ items: { listing: { title: string } }[] }>(
    request,
    city.token,
    'GET',
    `/desk/listings/${need}/suggestions?size=50`,
  );
  expect(JSON.stringify(items)).toContain(mark);
  await expectNowhere(request, manager.page, offer);
  const direct = await request.post('/api/v1/matches', {
    headers: { Authorization: `Bearer ${manager.token}` },
    data: { listing: need, mine: offer },
  });
  expect(direct.status()).toBe(404);

  // The two are brought together.
  await desk.goto('/staff');
  await desk.getByRole('link', { name: new RegExp(CANARY) }).click();
  const fitting = desk.getByRole('listitem').filter({ hasText: `土曜に片づけを手伝えます ${mark}` });
  await expectNoViolations(desk, 'a request and who fits');
  await fitting.getByRole('button', { name: /引き合わせる/ }).click();
  await desk
    .getByRole('dialog')
    .getByLabel(/ふたりに伝えること/)
    .fill('ゆっくり話してください。');
  await desk.getByRole('dialog').getByRole('button', { name: '引き合わせる' }).click();
  await desk.waitForURL(/\/staff\/matching\/matches\//);
  const match = desk.url().split('/').at(-1) ?? '';
  await desk.getByLabel('日にち').fill(today());
  await desk.getByLabel(/場所・集合のしかた/).fill('見川市民センターの玄関');
  await desk.getByLabel('保険').selectOption('CITY');
  await desk.getByRole('button', { name: '両方に確かめたので、決める' }).click();
  await expect(desk.getByText('調整ずみ')).toBeVisible();
  await expectNowhere(request, manager.page, offer);
  await manager.page.goto(`/me/matches/${match}`);
  await expect(manager.page.getByText('見川市民センターの玄関')).toBeVisible();
  await expect(manager.page.locator('main')).not.toContainText(CANARY);
  await expectNoViolations(manager.page, 'a mediated day');

  // What was done is said for both; then the request is over and the address gone.
  await desk.getByLabel('時間（分）').fill('90');
  await desk.getByRole('button', { name: '両方に確かめたので、入れる' }).click();
  await desk.getByRole('button', { name: '活動を終わりにする' }).click();
  await expect(desk.getByRole('button', { name: '活動を終わりにする' })).toHaveCount(0);
  await expectNoViolations(desk, 'a mediation that is over');
  await desk.getByRole('link', { name: '受付の記録（連絡先はここから）' }).click();
  await desk.getByRole('button', { name: '連絡先を見る（記録されます）' }).click();
  await expect(desk.getByText('029-999-0004')).toBeVisible();
  await expectNoViolations(desk, 'an intake and how to reach somebody');
  await desk.getByRole('button', { name: /受付を終える/ }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '終える' }).click();
  await expect(desk.getByText('連絡先は消えています')).toBeVisible();
  await expect(desk.getByText('029-999-0004')).toHaveCount(0);
});

const need = (request: APIRequestContext, title: string, capacity: number) =>
  opened(request, manager.token, city.token, 'needs', {
    groupId: manager.group,
    resource: 'PEOPLE',
    what: { title, description: '机を並べ、受付をします。', mainField: 'COMMUNITY_DEVELOPMENT' },
    where: { districts: ['migawa'], placeName: '見川市民センター' },
    when: { slots: ['SUN_MORNING'], commitment: 'REGULAR' },
    who: { capacity, languages: ['ja'] },
  });

/** Both said yes, and a day is agreed. */
async function agreed(request: APIRequestContext, listing: string, with_: Someone): Promise<string> {
  const { id } = await ask<Match>(request, with_.token, 'POST', '/matches', { listing });
  const yes = await ask<Match>(request, manager.token, 'POST', `/matches/${id}/acceptance`, { disclose: [] });
  const terms = { heldOn: today(), place: '見川市民センター' };
  const said = await ask<Match>(request, manager.token, 'PUT', `/matches/${id}/agreement`, terms, {
    'If-Match': `"${yes.revision}"`,
  });
  await ask(request, with_.token, 'POST', `/matches/${id}/agreement/acceptance`, undefined, {
    'If-Match': `"${said.revision}"`,
  });
  return id;
}

test('whoever comes too late stands in line, moves up when a place comes free, and both sides see the same', async ({
  browser,
  request,
}) => {
  test.setTimeout(MINUTES);
  const title = `日曜の机ならべ ${mark}`;
  const [early, late] = [newAddress('early'), newAddress('late')];
  const listing = await need(request, title, 1);
  const first = await arrived(browser, 'さきのひと', early);
  const { page } = await arrived(browser, 'つぎのひと', late);
  const { id } = await ask<Match>(request, first.token, 'POST', '/matches', { listing });

  await page.goto(`/opportunities/${listing}`);
  await page.getByRole('link', { name: '空き待ちに申し込む' }).click();
  await expect(page.getByText('今は空きがありません')).toBeVisible();
  await page.getByRole('button', { name: '参加したいと伝える' }).click();
  await page.waitForURL(/\/me\/matches\/[^/]+$/);
  await expect(page.getByText('空き待ちの1番目です')).toBeVisible();
  await expectNoViolations(page, 'in line');
  await fitsNarrow(page, 'in line');

  // The group sees who waits, and is asked for nothing.
  const group = manager.page;
  await group.goto(`/me/matches/${page.url().split('/').at(-1)}`);
  await expect(group.getByText('相手は空き待ちの1番目です')).toBeVisible();
  const answer = group.getByRole('link', { name: '「はい」と返事する' });
  await expect(answer).toHaveCount(0);

  // The first takes it back; both open pages hear of it.
  await ask(request, first.token, 'POST', `/matches/${id}/withdrawal`, {});
  await expect(page.getByText('返事を待っています')).toBeVisible();
  await answer.click();
  await group.getByRole('button', { name: '「はい」と返事する' }).click();
  await expect(page.getByText('おたがいに「はい」と言いました')).toBeVisible();
  await expect(group.getByText('おたがいに「はい」と言いました')).toBeVisible();
});

test('where two say differently how long it was, a coordinator decides and both see why', async ({
  browser,
  request,
}) => {
  test.setTimeout(MINUTES);
  const title = `日曜の会場づくり ${mark}`;
  const helper = await arrived(browser, 'てつだい', newAddress('helper'));
  const match = await agreed(request, await need(request, title, 3), helper);

  const hours = async ({ page }: Someone, count: string) => {
    await page.goto(`/me/matches/${match}`);
    const enter = page.getByRole('button', { name: '活動した時間を入れる' });
    const known = page.getByRole('button', { name: 'この時間を入れる' });
    await expect(enter.or(known).first()).toBeVisible();
    if (!(await known.first().isVisible())) await enter.click();
    await page.getByLabel('時間', { exact: true }).first().fill(count);
    await known.first().click();
  };
  await hours(helper, '3');
  await expect(helper.page.getByText('相手が同じ時間を入れるか')).toBeVisible();
  await hours(manager, '2');
  await expect(manager.page.getByText('コーディネーターが確かめます')).toBeVisible();
  await expectNoViolations(manager.page, 'two say differently');
  await fitsNarrow(manager.page, 'two say differently');

  const desk = city.page;
  await desk.goto('/staff?kind=HOURS');
  await desk.getByRole('link', { name: title }).click();
  await desk.getByLabel('時間（分）').fill('150');
  await desk.getByLabel('理由').fill('受付の名簿を見て、準備の30分を足しました。');
  await expectNoViolations(desk, 'deciding about hours');
  await fitsNarrow(desk, 'deciding about hours');
  await desk.getByRole('button', { name: 'この時間に決める' }).click();
  await expect(desk.getByText('活動時間を決めました')).toBeVisible();

  for (const { page } of [helper, manager]) {
    await page.goto(`/me/matches/${match}`);
    await expect(page.getByText('受付の名簿を見て、準備の30分を足しました。')).toBeVisible();
    await expect(page.getByText(/2時間30分\s*で決まり/)).toBeVisible();
  }
});

test('a report hides every way to reach somebody at once, and the city keeps the two apart', async ({
  browser,
  request,
}) => {
  test.setTimeout(MINUTES);
  const title = `日曜の受付 ${mark}`;
  const email = newAddress('reporting');
  const helper = await arrived(browser, 'こまった', email);
  const listing = await need(request, title, 3);
  const match = await agreed(request, listing, helper);
  await ask(request, helper.token, 'PUT', `/matches/${match}/disclosures`, {
    disclose: [{ field: 'E_MAIL' }],
  });

  const group = manager.page;
  await group.goto(`/me/matches/${match}`);
  await group.getByRole('button', { name: '見る', exact: true }).click();
  await expect(group.getByText(email)).toBeVisible();

  // Never meeting again can be taken back; a report cannot.
  const page = helper.page;
  await page.goto(`/me/matches/${match}`);
  await page.getByRole('button', { name: 'この相手とは会わない' }).click();
  await expectNoViolations(page, 'keeping apart');
  await page.getByRole('dialog').getByRole('button', { name: '会わないようにする' }).click();
  await expect(page.getByText('この相手は紹介されません。')).toBeVisible();
  await page.getByRole('button', { name: '元にもどす' }).click();
  await page.getByRole('button', { name: '市に知らせる（通報）' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '危ないことがあった' }).check();
  await dialog.getByLabel('何がありましたか').fill('夜に何度も連絡が来ました。');
  await expectNoViolations(page, 'reporting');
  await fitsNarrow(page, 'reporting');
  await dialog.getByRole('button', { name: '知らせる', exact: true }).click();
  await expect(page.getByText('市が確かめています')).toBeVisible();

  // From the open page, and from a program's next read.
  await expect(group.getByText(email)).toHaveCount(0);
  const { details } = await ask<{ details: unknown[] }>(
    request,
    manager.token,
    'GET',
    `/matches/${match}/contact`,
  );
  expect(details).toEqual([]);

  const desk = city.page;
  await desk.goto('/staff?kind=REPORT');
  await desk.getByRole('link', { name: title }).click();
  await expect(desk.getByText('夜に何度も連絡が来ました。')).toBeVisible();
  await desk.getByRole('radio', { name: 'ふたりを今後も引き合わせない' }).check();
  await desk.getByLabel('決めたわけ').fill('両方に聞きました。');
  await expectNoViolations(desk, 'deciding about a report');
  await fitsNarrow(desk, 'deciding about a report');
  await desk.getByRole('button', { name: '決める', exact: true }).click();
  await expect(desk.getByText('知らせについて決めました')).toBeVisible();

  const again = await request.post('/api/v1/matches', {
    headers: { Authorization: `Bearer ${helper.token}` },
    data: { listing },
  });
  expect(again.status()).toBe(409);
});

test('somebody would rather have one mail a day, and says so', async ({ browser }) => {
  const { page } = await arrived(browser, 'しずか', newAddress('quiet'));
  await page.goto('/me/settings');
  await page.getByRole('link', { name: /メールの受け取り方/ }).click();
  await expect(page.getByRole('radio', { name: /^すぐに/ })).toBeChecked();
  await page.getByRole('radio', { name: /^1日1回/ }).check();
  await expectNoViolations(page, 'how mail comes');
  await fitsNarrow(page, 'how mail comes');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('メールの受け取り方を保存しました')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1日1回', { exact: true })).toBeVisible();
});
