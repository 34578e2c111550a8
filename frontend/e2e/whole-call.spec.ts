import { type Browser, type Locator, type Page, expect as soon, test } from '@playwright/test';
import { type Acting, appointed, citizen, demo, entering, type Player, speaking } from './support/cast';
import { lookAt } from './support/checks';
import { ask, declareNothing, handPapersIn, registered } from './support/desk';
import { open } from './support/pages';
import { recomputed, told } from './support/recomputing';
import { later, ownTrial, type Trial, today } from './support/trial';

// A whole call with everybody in it, from the template to the next year's proposal. What decides is clicked; what many do
// alike (marks, further confirmations) goes through the API.

const MINUTES = 600_000;
const DEADLINE = later(today(), 5);
const SCREENING = later(today(), 6);
const HEARING = later(today(), 12);
const REPORT = later(today(), 40);

const GENERAL = '川べりの生き物しらべ';
const EQUAL = '千波湖の朝そうじ';
const YOUTH = '中学生の防災マップ';
const FIRM = '紙とペンの学び場';
const OUTSIDE = '遠くの海の観察';

test.describe.configure({ mode: 'serial', timeout: MINUTES });
// Twenty people at one server: what does not come is told, but not at once.
test.use({ actionTimeout: 40_000 });
const expect = soon.configure({ timeout: 20_000 });

type Cast = Record<
  | 'hanako'
  | 'jiro'
  | 'daichi'
  | 'teacher'
  | 'company'
  | 'eri'
  | 'confirmer'
  | 'chair'
  | 'deputy'
  | 'a'
  | 'b'
  | 'c',
  Player
>;

const SECRETARIAT = demo('secretariat', 'SECRETARIAT');
const NAVI = demo('navi', 'NAVI_STAFF');
const DEPARTMENT = demo('department', 'DEPARTMENT_STAFF', 'shimin-seikatsu');
const OUTSIDER = demo('committee', 'COMMITTEE_MEMBER');

let trial: Trial;
let cast: Cast;
let call: string;
const group: Record<string, string> = {};
const proposal: Record<string, string> = {};

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(MINUTES);
  trial = await ownTrial(playwright);
});
test.afterAll(() => trial?.stop());

const at = (title: string) => proposal[title] ?? '';
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const press = (page: Page | Locator, name: string | RegExp) => button(page, name).click();
const revealed = (page: Page | Locator, summary: string | RegExp) =>
  page.locator('details').filter({ has: page.locator('summary').filter({ hasText: summary }) });

/** A day that somebody knows, in its three fields. */
async function fillDay(page: Page | Locator, legend: string, day: string) {
  const fields = page.getByRole('group', { name: legend });
  for (const [part, value] of [
    ['年', day.slice(0, 4)],
    ['月', String(Number(day.slice(5, 7)))],
    ['日', String(Number(day.slice(8)))],
  ] as const)
    await fields.getByLabel(part, { exact: true }).fill(value);
}

const ANSWERS = {
  summary: '親子で川べりを歩き、調べたことを地図にする。',
  issue: '川に親しむ機会が減り、水辺の変化に気づく人が少ない。',
  content: '月に一度の観察会と、地図にする会を開く。',
  goal: '年に200人が川べりを歩き、地図を手にする。',
  schedule: '毎月第2土曜日。',
  groupRole: '観察会の企画と進行、地図の編集。',
  cityRole: '会場の調整、広報、専門の職員の派遣。',
  reason: '市のもつ調査の記録と、団体の人の力を合わせるため。',
  team: '代表1名、進行3名、記録2名。',
  effect: '水辺の変化に気づく目が増える。',
  measure: '参加者数と、参加者へのアンケート。',
  continuity: '翌年からは会費と寄付で続ける。',
};

const budget = (request: number, own: number) => ({
  lines: [{ category: 'PRINTING', description: '地図の印刷', unitPrice: request + own, quantity: 1 }],
  request,
  own,
  other: 0,
});

type Draft = { id: string; revision: number };

async function write(person: Acting['ask'], id: string, patch: object) {
  const { revision } = await person<Draft>('GET', `/proposals/${id}`);
  return person<Draft>('PATCH', `/proposals/${id}`, patch, { 'If-Match': `"${revision}"` });
}

/** Everything but the department, the papers and what the page itself asks. */
async function written(person: Acting, id: string, title: string, request: number, more: object = {}) {
  await write(person.ask, id, {
    answers: { title, ...ANSWERS, ...more },
    budget: budget(request, request / 2),
    department: 'shimin-seikatsu',
  });
  await handPapersIn(trial.request, person.token, `/proposals/${id}`, ['BYLAWS', 'ROSTER']);
  const { revision } = await person.ask<Draft>('GET', `/proposals/${id}`);
  await declareNothing(trial.request, person.token, `/proposals/${id}`, revision);
}

async function handIn(page: Page, id: string) {
  await open(page, `/proposals/${id}/check`);
  await press(page, /この内容で提出する|もう一度提出する/);
  await expect(page).toHaveURL(/\/receipt$/);
}

/** What somebody alone sees, a member of the committee as much as a group. */
const asking = (browser: Browser, player: Player) => entering(trial, browser, player);

test('the city writes a call from a template and publishes it; groups, a class and a company propose', async ({
  browser,
}) => {
  const administrator = await speaking(trial, demo('administrator', 'ADMINISTRATOR'));
  const names = [
    '水戸 花子',
    '水戸 次郎',
    '大地',
    '担任の先生',
    '印刷会社の担当',
    '旅の代表',
    '確認する職員',
  ];
  const people: Player[] = [];
  for (const name of names)
    people.push(await citizen(trial, name, name.startsWith('印刷') ? 'insatsu' : undefined));
  const [hanako, jiro, daichi, teacher, company, eri, clerk] = people as [
    Player,
    Player,
    Player,
    Player,
    Player,
    Player,
    Player,
  ];
  // One member works where the company does, as their address tells.
  const members: Player[] = [];
  for (const name of ['長', '代理', 'あ', 'い', 'う']) {
    const member = await citizen(trial, `委員 ${name}`, name === 'う' ? 'insatsu' : undefined);
    members.push(await appointed(trial, administrator, member, 'COMMITTEE_MEMBER'));
  }
  const [chair, deputy, a, b, c] = members as [Player, Player, Player, Player, Player];
  const confirmer = await appointed(trial, administrator, clerk, 'SECRETARIAT');
  await appointed(trial, administrator, jiro, 'COMMITTEE_MEMBER');
  cast = { hanako, jiro, daichi, teacher, company, eri, confirmer, chair, deputy, a, b, c };

  // The call: from the template, with a criterion and a paper of its own.
  const desk = await asking(browser, SECRETARIAT);
  const page = desk.page;
  await open(page, '/staff/calls');
  await page.getByText('新しい募集を作る', { exact: true }).click();
  await page.getByLabel('ひな型').selectOption({ index: 1 });
  await press(page, '下書きを作る');
  await expect(page).toHaveURL(/\/staff\/calls\/[0-9a-f-]{36}$/);
  call = page.url().split('/').pop() ?? '';
  await page.getByLabel('受付の開始').fill(`${later(today(), -2)}T08:30:00`);
  await page.getByLabel('事前相談の期限').fill(`${DEADLINE}T12:00:00`);
  await page.getByLabel(/^締切/).fill(`${DEADLINE}T17:15:00`);
  await page.getByLabel('公開プレゼンテーション').fill(HEARING);
  await page.getByLabel('決定のめやす').fill(HEARING);
  await page.getByLabel('事業の初日').fill(HEARING);
  await page.getByLabel('事業の末日').fill(REPORT);
  const slot = revealed(page, '一般').last();
  await slot.locator('summary').first().click();
  await press(slot, '評価項目を加える');
  await expect(
    slot.getByRole('group', { name: '項目6の名前' }).getByLabel('日本語', { exact: true }),
  ).toBeFocused();
  await page.keyboard.type('ひろがり');
  await slot
    .getByRole('group', { name: '見るところ' })
    .last()
    .getByLabel('日本語', { exact: true })
    .fill('ほかの地区にもひろがるか。');
  await press(page, '書類を加える');
  await page.getByRole('group', { name: '書類5' }).getByLabel('日本語', { exact: true }).fill('会場の地図');
  await page.getByRole('checkbox', { name: 'かならず出す' }).last().uncheck();
  await press(page, '下書きを保存する');
  await expect(page.getByText('すべて保存してあります。')).toBeVisible();
  await lookAt(page, 'a call that is written');
  await page.getByText('公開する', { exact: true }).click();
  await press(page, '募集を公開する');
  await expect(page.getByRole('link', { name: '公開ページを見る' })).toBeVisible();
  await open(page, `/wakuwaku/calls/${call}`);
  await expect(page.getByRole('main')).toContainText('ひろがり');
  await lookAt(page, 'the call for everybody');

  const secretary = desk.ask;
  const registering = async (player: Player, name: string, kind: string) => {
    const acting = await asking(browser, player);
    group[name] = await registered(trial.request, acting.token, desk.token, name, kind);
    return acting;
  };
  const one = await registering(hanako, '桜川を見守る会', 'VOLUNTEER');
  const two = await registering(daichi, '千波湖の会', 'VOLUNTEER');
  const three = await registering(teacher, '三年二組', 'STUDENT');
  const four = await registering(company, '水戸の印刷会社', 'COMPANY');
  const five = await registering(eri, '旅の会', 'VOLUNTEER');
  const { secret } = await one.ask<{ secret: string }>(
    'POST',
    `/groups/${group.桜川を見守る会}/invitations`,
    { role: 'MEMBER' },
  );
  const second = await asking(browser, jiro);
  await second.ask('POST', '/invitations/acceptance', { secret });

  // Begun by one; two write the same answer at once, and both texts are there to choose from.
  await open(one.page, `/wakuwaku/calls/${call}`);
  await one.page.getByRole('link', { name: '提案をはじめる' }).click();
  await one.page.getByRole('radio', { name: /一般/ }).check();
  await press(one.page, '提案をはじめる');
  await expect(one.page).toHaveURL(/\/proposals\/[0-9a-f-]{36}$/);
  const general = one.page.url().split('/').pop() ?? '';
  proposal[GENERAL] = general;
  await Promise.all([
    open(one.page, `/proposals/${general}/issue`),
    open(second.page, `/proposals/${general}/issue`),
  ]);
  await one.page.getByRole('textbox', { name: /困りごと/ }).fill('川に親しむ機会が減っている。');
  await expect(one.page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
  await second.page.getByRole('textbox', { name: /困りごと/ }).fill('水辺の変化に気づく人が少ない。');
  const clash = second.page.getByRole('alert').first();
  await expect(clash).toContainText('川に親しむ機会が減っている。');
  await expect(clash).toContainText('水辺の変化に気づく人が少ない。');
  await lookAt(second.page, 'two texts of one answer');
  await clash.getByRole('radio', { name: /ほかの人の文/ }).check();
  await press(clash, 'えらんだ文で保存する');
  await expect(clash).toBeHidden();
  await expect(second.page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
  await written(one, general, GENERAL, 200_000);

  // The department reads the draft and takes part.
  await open(one.page, `/proposals/${general}/department`);
  await press(one.page, 'この課に見てもらう');
  await expect(one.page.getByRole('status').filter({ hasText: '返事を待っています' })).toBeVisible();
  await lookAt(one.page, 'a department that was asked');
  const department = await asking(browser, DEPARTMENT);
  await open(department.page, '/staff/department');
  await department.page.getByRole('link', { name: GENERAL }).click();
  await department.page.getByLabel(/団体に伝えること/).fill('会場の調整と広報を受けもちます。');
  await lookAt(department.page, 'a proposal before its department');
  await press(department.page, 'いっしょに取り組む（同意）');
  await expect(button(department.page, 'いっしょに取り組む（同意）')).toBeHidden();
  await handIn(one.page, general);
  await lookAt(one.page, 'a receipt');

  // Four more, whose department is found later: navi staff see to that.
  const begun = async (
    person: Acting,
    name: string,
    title: string,
    code: string,
    yen: number,
    more?: object,
  ) => {
    const { id } = await person.ask<Draft>('POST', `/calls/${call}/proposals`, {
      groupId: group[name],
      slot: code,
    });
    proposal[title] = id;
    await written(person, id, title, yen, more);
  };
  await begun(two, '千波湖の会', EQUAL, 'GENERAL', 100_000);
  await begun(three, '三年二組', YOUTH, 'YOUTH', 90_000, {
    youthCount: '30',
    teamCount: '32',
    supporter: '中学校の担任と地区会',
  });
  await begun(four, '水戸の印刷会社', FIRM, 'COMPANY', 300_000, {
    partner: '印刷会社が紙と印刷を受けもつ。',
  });
  await begun(five, '旅の会', OUTSIDE, 'GENERAL', 100_000);
  const navi = await asking(browser, NAVI);
  await open(navi.page, `/staff/proposals/${at(YOUTH)}`);
  await press(navi.page, '担当課はこれから決める、と確認する');
  await expect(button(navi.page, '担当課はこれから決める、と確認する')).toBeHidden();
  await lookAt(navi.page, 'a draft before navi staff');
  for (const title of [EQUAL, FIRM, OUTSIDE])
    await navi.ask('POST', `/proposals/${at(title)}/department-waiver`);
  await handIn(three.page, at(YOUTH));
  await handIn(four.page, at(FIRM));
  await two.ask('POST', `/proposals/${at(EQUAL)}/submission`);
  await five.ask('POST', `/proposals/${at(OUTSIDE)}/submission`);
  const { items } = await secretary<{ items: unknown[] }>('GET', `/desk/proposals?call=${call}`);
  expect(items).toHaveLength(5);
  await Promise.all(
    [desk, one, two, three, four, five, second, department, navi].map(({ leave }) => leave()),
  );
});

test('after the deadline one proposal is returned and corrected, one is ineligible, and two members are kept away', async ({
  browser,
}) => {
  await trial.until(SCREENING);
  const desk = await asking(browser, SECRETARIAT);
  await open(desk.page, `/staff/proposals/${at(GENERAL)}`);
  await desk.page.getByText('直してもらう（差し戻し）').click();
  await desk.page.getByRole('checkbox', { name: 'めざす姿', exact: true }).check();
  await desk.page.getByLabel(/^理由/).fill('目標を数で書いてください。');
  await lookAt(desk.page, 'a proposal at the desk');
  await press(desk.page, '差し戻す');
  await expect(desk.page.getByText('直すところがあります').first()).toBeVisible();

  // The group sees what and why, corrects this and nothing else.
  const hanako = await asking(browser, cast.hanako);
  await open(hanako.page, `/proposals/${at(GENERAL)}`);
  await expect(hanako.page.getByRole('main')).toContainText('目標を数で書いてください。');
  await lookAt(hanako.page, 'a returned proposal');
  await open(hanako.page, `/proposals/${at(GENERAL)}/content`);
  await expect(hanako.page.getByRole('heading', { level: 1 })).toHaveText('いまは直せません');
  await open(hanako.page, `/proposals/${at(GENERAL)}/goal`);
  await hanako.page.getByRole('main').getByRole('textbox').fill('年に10回、のべ240人が川べりを歩く。');
  await press(hanako.page, '次へ');
  await expect(hanako.page).not.toHaveURL(/goal/);
  await handIn(hanako.page, at(GENERAL));

  await open(desk.page, `/staff/proposals/${at(GENERAL)}`);
  await expect(desk.page.locator('ins').filter({ hasText: '240' })).toBeVisible();
  await press(desk.page, '対象と認め、審査へ進める');
  await expect(button(desk.page, '対象と認め、審査へ進める')).toBeHidden();
  for (const title of [EQUAL, YOUTH, FIRM])
    await desk.ask('POST', `/desk/proposals/${at(title)}/eligibility`);

  // Nobody is turned away by one person alone.
  await open(desk.page, `/staff/proposals/${at(OUTSIDE)}`);
  await desk.page.getByText('対象外とする', { exact: true }).click();
  await desk.page.getByLabel(/対象外とする理由/).fill('市外で行うため');
  await press(desk.page, '対象外と判断する');
  await expect(desk.page.getByRole('heading', { name: '二人目の確認' })).toBeVisible();
  const eri = await asking(browser, cast.eri);
  await open(eri.page, `/proposals/${at(OUTSIDE)}`);
  await expect(eri.page.getByRole('main')).not.toContainText('市外で行うため');
  const confirmer = await asking(browser, cast.confirmer);
  await open(confirmer.page, `/staff/proposals/${at(OUTSIDE)}`);
  await confirmer.page
    .getByLabel(/団体に伝える理由/)
    .fill('活動の場所が市の外だけのため、今回の募集の対象になりません。');
  await lookAt(confirmer.page, 'the second person');
  await press(confirmer.page, '確かめて、対象外とする');
  await expect(confirmer.page.getByText('対象になりませんでした').first()).toBeVisible();
  await open(eri.page, `/proposals/${at(OUTSIDE)}`);
  await expect(eri.page.getByRole('main')).toContainText('活動の場所が市の外だけのため');
  await lookAt(eri.page, 'an ineligible proposal');

  // Seven seats; the second editor sits on one of them.
  await open(desk.page, '/staff/committee');
  await desk.page.getByText('委員を加える', { exact: true }).click();
  await desk.page.getByLabel('委員になる人').selectOption({ label: '委員 長' });
  await desk.page.getByRole('radio', { name: '学識経験者' }).check();
  await desk.page.getByRole('radio', { name: '委員長', exact: true }).check();
  await fillDay(desk.page, '任期の始まり', today());
  await fillDay(desk.page, '任期の終わり', REPORT);
  await lookAt(desk.page, 'a new seat');
  await press(desk.page, '名簿に加える');
  await expect(desk.page.getByRole('row', { name: /委員 長/ })).toBeVisible();
  const { items: accounts } = await desk.ask<{
    items: { id: string; displayName: string; offices: { role: string }[] }[];
  }>('GET', '/desk/accounts?size=100');
  const seated = accounts.filter(
    ({ displayName, offices }) =>
      displayName !== '委員 長' && offices.some(({ role }) => role === 'COMMITTEE_MEMBER'),
  );
  expect(seated).toHaveLength(6);
  for (const { id, displayName } of seated)
    await desk.ask('POST', '/desk/committee-seats', {
      accountId: id,
      memberClass: 'CITIZEN',
      office: displayName === '委員 代理' ? 'DEPUTY' : 'MEMBER',
      from: today(),
      until: REPORT,
    });

  await open(desk.page, `/staff/calls/${call}/review`);
  await press(desk.page, '委員を集めて、利害関係を調べる');
  await expect(desk.page.getByRole('row', { name: new RegExp(GENERAL) })).toContainText('除斥（団体の名簿）');
  await lookAt(desk.page, 'the panel');
  // What was found without being declared is settled by a person, with a reason.
  const hinted = desk.page
    .getByRole('row', { name: new RegExp(FIRM) })
    .getByRole('cell')
    .filter({ hasText: '確かめること' });
  await press(hinted, '確かめる');
  const settling = desk.page.getByRole('dialog');
  await expect(settling).toContainText('メールのドメインが同じ');
  await settling
    .getByLabel(/利害関係でないと判断する理由/)
    .fill('同じ会社の別の部署で、この提案に加わらない。');
  await press(settling, '利害関係ではない');
  await expect(desk.page.getByText(/確かめること/)).toBeHidden();

  // For the member of the group the item does not exist; another says what ties them to one, and it is gone.
  const jiro = await asking(browser, {
    ...cast.jiro,
    office: { role: 'COMMITTEE_MEMBER', department: null },
  });
  await open(jiro.page, '/review');
  await expect(jiro.page.getByRole('link', { name: EQUAL })).toBeVisible();
  await expect(jiro.page.getByRole('link', { name: GENERAL })).toBeHidden();
  await open(jiro.page, `/review/${at(GENERAL)}`);
  await expect(jiro.page.getByText('この提案は見つかりません')).toBeVisible();
  await lookAt(jiro.page, 'what does not exist for a member');
  const outsider = await asking(browser, OUTSIDER);
  await open(outsider.page, `/review/${at(FIRM)}`);
  await outsider.page.getByRole('radio', { name: /家族や親族/ }).check();
  await lookAt(outsider.page, 'a declaration');
  await press(outsider.page, '答える');
  await expect(outsider.page).toHaveURL(/\/review$/);
  await expect(outsider.page.getByRole('link', { name: GENERAL })).toBeVisible();
  await expect(outsider.page.getByRole('link', { name: FIRM })).toBeHidden();

  const chair = await asking(browser, cast.chair);
  await open(chair.page, '/review');
  await expect(chair.page.getByRole('status').filter({ hasText: '4件' })).toBeVisible();
  await lookAt(chair.page, 'what a member has to do');
  await chair.page.getByRole('link', { name: GENERAL }).click();
  await chair.page.getByRole('radio', { name: 'かかわりはありません' }).check();
  await press(chair.page, '答える');
  await expect(chair.page.getByRole('heading', { name: '提案', exact: true })).toBeVisible();
  const others: Acting['ask'][] = [];
  for (const member of [cast.deputy, cast.a, cast.b, cast.c]) others.push(await speaking(trial, member));
  for (const member of [chair.ask, jiro.ask, outsider.ask, ...others]) {
    const mine = await member<{ items: { id: string; task: string }[] }>('GET', '/committee/items');
    for (const { id, task } of mine.items)
      if (task === 'DECLARE') await member('PUT', `/committee/items/${id}/declaration`, { tie: 'NONE' });
  }
  await open(desk.page, `/staff/calls/${call}/review`);
  await desk.page.getByLabel('採点の期限').fill(`${later(SCREENING, 5)}T17:00:00`);
  await press(desk.page, '委員に提案を渡す');
  await expect(desk.page.getByText('審査を待っている提案はありません。')).toBeVisible();

  // Alone, what speaks for it first; the papers open, and nobody else's marks are there.
  await open(chair.page, `/review/${at(GENERAL)}`);
  const file = chair.page.waitForEvent('download');
  await press(chair.page, 'BYLAWS.pdf');
  expect((await file).suggestedFilename()).toBe('BYLAWS.pdf');
  const { documents } = await hanako.ask<{ documents: { id: string }[] }>('GET', `/proposals/${at(GENERAL)}`);
  const refused = await trial.request.get(`/api/v1/files/${documents[0]?.id}`, {
    headers: { Authorization: `Bearer ${jiro.token}` },
  });
  expect(refused.status(), 'a paper for a recused member').toBe(404);
  const criteria = chair.page.getByRole('region', { name: '採点' }).locator('fieldset:has(textarea)');
  await expect(criteria).toHaveCount(6);
  for (const [place, criterion] of (await criteria.all()).entries()) {
    await criterion.getByRole('textbox').fill('計画が具体的で、無理がない。');
    await criterion.getByRole('radio', { name: place === 3 ? /^3/ : /^4/ }).check();
  }
  await expect(chair.page.getByRole('heading', { name: 'ほかの委員の採点' })).toBeHidden();
  await lookAt(chair.page, 'scoring');
  await press(chair.page, '採点を提出する');
  await expect(chair.page.getByText('ほかの委員を待っています')).toBeVisible();

  const canary = '委員だけが知る言葉';
  const score = async (member: Acting['ask'], id: string, mark: number, comment = '計画が具体的。') => {
    const { criteria: marked } = await member<{ criteria: { code: string }[] }>(
      'GET',
      `/committee/items/${id}`,
    );
    const of = (value: unknown) => Object.fromEntries(marked.map(({ code }) => [code, value]));
    const sheet = { marks: of(mark), comments: of(comment) };
    await member('PUT', `/committee/items/${id}/score`, sheet, { 'If-Match': '"0"' });
    await member('POST', `/committee/items/${id}/score/submission`);
  };
  const MARKS: Record<string, number> = { [GENERAL]: 4, [EQUAL]: 4, [YOUTH]: 4, [FIRM]: 5 };
  await score(others[0] as Acting['ask'], at(GENERAL), 4, canary);
  await open(chair.page, `/review/${at(GENERAL)}`);
  await expect(chair.page.getByRole('main')).not.toContainText(canary);
  for (const member of [chair.ask, jiro.ask, outsider.ask, ...others]) {
    const mine = await member<{ items: { id: string; task: string; title: string }[] }>(
      'GET',
      '/committee/items',
    );
    for (const { id, task, title } of mine.items)
      if (task === 'SCORE') await score(member, id, MARKS[title] ?? 3);
  }
  await open(chair.page, `/review/${at(GENERAL)}`);
  await expect(chair.page.getByRole('heading', { name: 'ほかの委員の採点' })).toBeVisible();
  await expect(chair.page.getByRole('main')).toContainText(canary);
  await lookAt(chair.page, 'the others’ marks');
  await Promise.all([desk, hanako, eri, confirmer, jiro, outsider, chair].map(({ leave }) => leave()));
});

test('it is heard, marks change with a reason, a tie is resolved, and the city decides otherwise once', async ({
  browser,
}) => {
  await trial.until(HEARING);
  const desk = await asking(browser, SECRETARIAT);
  const chair = await asking(browser, cast.chair);
  const hanako = await asking(browser, cast.hanako);
  const everybody = await (await browser.newContext({ baseURL: trial.url, locale: 'ja-JP' })).newPage();

  await open(desk.page, `/staff/calls/${call}/hearing`);
  await desk.page.getByLabel('場所').fill('水戸市民会館 小会議室');
  await desk.page.getByLabel('発表（分）').fill('5');
  await press(desk.page, '公開する');
  await expect(desk.page.getByRole('heading', { name: '当日の進行' })).toBeVisible();
  await open(everybody, `/wakuwaku/calls/${call}/hearing`);
  await expect(everybody.getByRole('main')).toContainText('水戸市民会館 小会議室');
  const line = desk.page
    .getByRole('listitem')
    .filter({ hasText: GENERAL })
    .filter({ has: button(desk.page, '発表を始める') });
  await press(line, '発表を始める');
  await expect(everybody.getByRole('timer')).toHaveText(/^[0-4]:\d\d$/);
  await lookAt(everybody, 'the clock of the hearing');
  const running = desk.page
    .getByRole('listitem')
    .filter({ hasText: GENERAL })
    .filter({ has: button(desk.page, '終わる') });
  await press(running, '質疑を始める');
  await press(running, '終わる');
  const done = desk.page
    .getByRole('listitem')
    .filter({ hasText: GENERAL })
    .filter({ hasText: '発表会を記録する' });
  await done.getByText('発表会を記録する').click();
  await done.getByRole('group', { name: '団体' }).getByRole('radio', { name: '出席', exact: true }).check();
  await done.getByRole('group', { name: '担当課' }).getByRole('radio', { name: '出席', exact: true }).check();
  await done.getByLabel('質疑の内容').fill('安全の体制について質問があった。');
  await lookAt(desk.page, 'running the hearing');
  await press(done, '記録する');
  await expect(done).toBeHidden();
  for (const title of [EQUAL, YOUTH, FIRM])
    await desk.ask('POST', `/desk/reviews/${at(title)}/hearing`, {
      proposers: 'PRESENT',
      department: 'EXCUSED',
      note: null,
    });

  // One mark changes, with its reason; now two proposals of one slot have the same score.
  await open(chair.page, `/review/${at(GENERAL)}`);
  await chair.page.getByText('自分の採点を変える').click();
  const changed = chair.page.locator('fieldset:has(textarea)').nth(3);
  await expect(button(chair.page, '変えた採点を提出する')).toHaveAttribute('aria-disabled', 'true');
  await changed.getByRole('radio', { name: /^4/ }).check();
  await chair.page.getByLabel('採点を変える理由').fill('質疑で、効果の見込みがはっきりしたため。');
  await lookAt(chair.page, 'rescoring');
  await press(chair.page, '変えた採点を提出する');
  const standing = chair.page.getByRole('region', { name: '委員長として' });
  await expect(standing).toContainText('2位');

  await standing.getByRole('radio', { name: '採択', exact: true }).check();
  await standing
    .getByLabel(/附帯意見/)
    .fill('けがへの備えを、始める前に示すこと。\n地図は図書館にも置くこと。');
  await press(standing, '答申する');
  await expect(standing.getByRole('listitem')).toHaveCount(2);
  await lookAt(chair.page, 'a recommendation');
  for (const [title, outcome] of [
    [EQUAL, 'ADOPT'],
    [YOUTH, 'CONDITIONAL'],
    [FIRM, 'ADOPT'],
  ] as const)
    await chair.ask('POST', `/committee/items/${at(title)}/recommendation`, { outcome, opinions: [] });

  // The minutes: written at the desk, read and approved by whoever has the chair and is kept away from nothing.
  await open(desk.page, `/staff/calls/${call}/hearing`);
  await desk.page.getByLabel(/^本文/).fill('四つの提案の発表を聞き、意見をまとめた。');
  await desk.page.getByLabel('傍聴した人数').fill('23');
  await press(desk.page, '議事録を保存する');
  await expect(desk.page.getByText('委員長の承認を待っています')).toBeVisible();
  await open(chair.page, '/review');
  const minutes = chair.page.getByRole('region', { name: '議事録' });
  await expect(minutes).toContainText('四つの提案の発表を聞き、意見をまとめた。');
  await lookAt(chair.page, 'minutes to approve');
  await press(minutes, 'この議事録を承認する');
  await expect(minutes.getByText('承認しました')).toBeVisible();

  // The city decides; once it decides otherwise, and says why to everybody.
  await open(desk.page, `/staff/calls/${call}/decisions`);
  const item = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
  const deciding = item(desk.page, FIRM);
  await deciding.getByText('決定する', { exact: true }).click();
  await deciding.getByRole('radio', { name: '不採択', exact: true }).check();
  await press(deciding, '決定を書き込む');
  await expect(deciding.getByRole('alert').first()).toBeVisible();
  await deciding.getByLabel(/^理由/).fill('同じ内容を市の事業で行うことが決まったため。');
  await press(deciding, '決定を書き込む');
  await expect(deciding.getByText('答申とちがう', { exact: true })).toBeVisible();
  await expect(deciding.getByText('別の職員の確認を待っています。')).toBeVisible();
  await lookAt(desk.page, 'decisions');
  for (const [title, outcome, amount] of [
    [GENERAL, 'ADOPTED', 180_000],
    [EQUAL, 'ADOPTED', 100_000],
    [YOUTH, 'CONDITIONAL', 80_000],
  ] as const)
    await desk.ask(
      'PUT',
      `/desk/decisions/${at(title)}`,
      { outcome, amount, reason: null, conditions: null, advice: { EFFECT: '数で示すとよいでしょう。' } },
      { 'If-Match': '*' },
    );
  const confirmer = await asking(browser, cast.confirmer);
  await open(confirmer.page, `/staff/calls/${call}/decisions`);
  await expect(button(confirmer.page, 'すべての結果を同時に発表する')).toBeHidden();
  for (const title of [GENERAL, EQUAL, YOUTH, FIRM]) {
    await press(item(confirmer.page, title), '二人目として確認する');
    await expect(item(confirmer.page, title).getByText('確認済み')).toBeVisible();
  }

  // Before the release nothing of it is anywhere; after it everything at once.
  await open(hanako.page, `/proposals/${at(GENERAL)}/result`);
  await expect(hanako.page.getByText('結果は、まだ出ていません')).toBeVisible();
  await open(hanako.page, `/proposals/${at(GENERAL)}`);
  await expect(hanako.page.getByRole('main')).not.toContainText('採択されました');
  await open(everybody, `/wakuwaku/results/${call}`);
  await expect(everybody.getByText('結果は、まだ出ていません')).toBeVisible();
  const mails = async () => (await (await trial.request.get('/dev/outbox')).text()).split('<article>');
  const result = (text: string) => text.includes(cast.hanako.email) && text.includes('の結果が出ました');
  expect((await mails()).filter(result)).toHaveLength(0);
  await press(confirmer.page, 'すべての結果を同時に発表する');
  await expect(confirmer.page.getByText('発表しました')).toBeVisible();
  await lookAt(confirmer.page, 'released');
  await open(hanako.page, `/proposals/${at(GENERAL)}/result`);
  await expect(hanako.page.getByRole('heading', { level: 1 })).toHaveText('採択');
  await expect(hanako.page.getByRole('main')).toContainText('数で示すとよいでしょう。');
  await lookAt(hanako.page, 'the letter');
  await expect(async () => expect((await mails()).filter(result)).toHaveLength(1)).toPass({
    timeout: 30_000,
  });

  await open(everybody, `/wakuwaku/results/${call}`);
  await expect(everybody.getByRole('main')).toContainText('同じ内容を市の事業で行うことが決まったため。');
  await everybody.getByText('議事録を読む').click();
  await expect(everybody.getByRole('main')).toContainText('四つの提案の発表を聞き、意見をまとめた。');
  await lookAt(everybody, 'the results');
  await everybody.getByRole('link', { name: '点数の計算を見る' }).click();
  const sheet = everybody.waitForEvent('download');
  await everybody.getByRole('link', { name: /CSV/ }).click();
  await (await sheet).delete();
  await expect(everybody.getByText('市に求める額が小さいほう')).toBeVisible();
  await lookAt(everybody, 'the calculation');
  const csv = await (await trial.request.get(`/api/v1/wakuwaku/calls/${call}/calculation.csv`)).text();
  expect(recomputed(csv)).toHaveLength(4);
  expect(recomputed(csv)).toEqual(told(csv));
  const { items: published } = await ask<{ items: { id: string; rank: number; score: number }[] }>(
    trial.request,
    null,
    'GET',
    `/wakuwaku/results/${call}`,
  );
  const known = (title: string) => published.find(({ id }) => id === at(title));
  expect(known(EQUAL)?.score).toBe(known(GENERAL)?.score);
  // The same score, the same heaviest criterion: the smaller request comes first, as the call says.
  expect([known(EQUAL)?.rank, known(GENERAL)?.rank]).toEqual([1, 2]);
  await Promise.all([desk, chair, hanako, confirmer].map(({ leave }) => leave()));
  await everybody.context().close();
});

test('both sign, a change and a pause pass, both sides and the committee look back, and the next year begins', async ({
  browser,
}) => {
  const department = await asking(browser, DEPARTMENT);
  const hanako = await asking(browser, cast.hanako);
  const desk = await asking(browser, SECRETARIAT);
  const path = `/undertakings/${at(GENERAL)}`;

  await open(hanako.page, path);
  await lookAt(hanako.page, 'an agreement');
  await press(hanako.page, 'この内容に署名する');
  await expect(hanako.page.getByText('あなたの側は署名しました')).toBeVisible();
  await open(department.page, path);
  await press(department.page, 'この内容に署名する');
  await expect(department.page.getByText('協定を結びました').first()).toBeVisible();
  await open(desk.page, path);
  await press(desk.page, '事業をはじめる');
  await expect(button(desk.page, '事業をはじめる')).toBeHidden();

  // A company adds to it: the secretariat brings the offer to the group, and the group says yes.
  const company = await asking(browser, cast.company);
  await open(company.page, `/wakuwaku/calls/${call}`);
  await press(company.page, '上乗せを申し出る');
  await expect(company.page.getByRole('combobox', { name: /^企業/ })).toHaveValue(group.水戸の印刷会社 ?? '');
  await company.page.getByLabel('金額（円）').fill('３０,０００');
  await lookAt(company.page, 'an offer of a company');
  await press(company.page, 'この内容で申し出る');
  await expect(company.page.getByText('申し出を受け付けました')).toBeVisible();
  await open(desk.page, '/undertakings');
  const offered = (page: Page) =>
    page
      .getByRole('region', { name: '企業の上乗せ' })
      .getByRole('listitem')
      .filter({ hasText: '水戸の印刷会社' });
  await offered(desk.page)
    .getByRole('combobox', { name: /^事業/ })
    .selectOption({ label: `${GENERAL}（桜川を見守る会）` });
  await press(offered(desk.page), 'この事業の団体に伝える');
  await expect(offered(desk.page)).toContainText('団体の返事を待っています');
  await open(hanako.page, '/undertakings');
  await lookAt(hanako.page, 'an offer to answer');
  await press(hanako.page, '上乗せを受け入れる');
  await expect(offered(hanako.page)).toContainText('受け入れました');

  // Half-way through: a report, a change that both have to approve, a pause.
  await open(hanako.page, path);
  const reports = hanako.page.getByRole('region', { name: '報告' });
  await reports.getByText('途中の報告').click();
  const interim = revealed(hanako.page, '途中の報告');
  await interim.getByLabel('したこと').fill('観察会を2回開いた。');
  await interim.getByLabel('参加した人の数').fill('41');
  await press(interim, '報告を提出する');
  await expect(button(interim, '報告を提出する')).toBeHidden();
  await hanako.page.getByRole('region', { name: '変更' }).locator('summary').click();
  const asked = hanako.page.getByRole('region', { name: '変更' });
  await asked.getByLabel('市が出すお金（円）').fill('150000');
  await asked.getByLabel('変える理由').fill('会場が使えなくなり、回数を減らすため。');
  await lookAt(hanako.page, 'asking for a change');
  await press(asked, '変更を願い出る');
  await expect(asked.getByText('返事を待っています')).toBeVisible();
  await open(department.page, path);
  await lookAt(department.page, 'a change to approve');
  await press(department.page, /^変更を認める$/);
  await open(desk.page, path);
  await press(desk.page, /^変更を認める$/);
  await expect(desk.page.getByText('認められました').first()).toBeVisible();
  await open(desk.page, '/undertakings');
  for (const [summary, act, after] of [
    ['まとめて休止する', '休止する', '休止中'],
    ['まとめて再開する', '再開する', '実施中'],
  ] as const) {
    await desk.page.getByText(summary).click();
    await desk.page.getByRole('checkbox', { name: new RegExp(GENERAL) }).check();
    await desk.page
      .getByRole('region', { name: /^まとめて/ })
      .getByLabel('理由')
      .fill('大雨で川べりに入れないため。');
    if (act === '休止する') await lookAt(desk.page, 'a pause for many');
    await desk.page.getByRole('button', { name: act, exact: true }).click();
    await expect(desk.page.getByRole('listitem').filter({ hasText: GENERAL }).getByText(after)).toBeVisible();
  }
  await Promise.all([department, hanako, desk, company].map(({ leave }) => leave()));

  // At the end: accounts, an answer to every opinion.
  await trial.until(REPORT);
  const group1 = await asking(browser, cast.hanako);
  const page = group1.page;
  await open(page, path);
  await page.getByText('最後の報告').click();
  const final = revealed(page, '最後の報告');
  await press(final, '報告を提出する');
  await expect(final.getByRole('alert').first()).toContainText('行ったことを書いてください。');
  await final.getByLabel('したこと').fill('観察会を8回開いた。');
  await final.getByLabel('その効果').fill('のべ190人が川べりを歩いた。');
  await final.getByLabel('参加した人の数').fill('190');
  const printed = final.getByRole('group', { name: '地図の印刷' });
  await expect(printed).toContainText('300,000円');
  await printed.getByLabel('使った（円）').fill('120000');
  await final.getByLabel(/けがへの備え/).fill('始める前に安全計画を示した。');
  await final.getByLabel(/図書館/).fill('三つの図書館に置いた。');
  await lookAt(page, 'the final report');
  await press(final, '報告を提出する');
  await expect(page.getByText('報告しました').first()).toBeVisible();

  // Each side alone; shown when both are in.
  const evaluate = async (person: Page, comment: string) => {
    const region = person.getByRole('region', { name: 'ふり返り' });
    for (const aspect of await region
      .getByRole('group')
      .filter({ has: person.getByRole('radio') })
      .all())
      await aspect.getByRole('radio', { name: '4', exact: true }).check();
    await region.getByLabel('理由').fill(comment);
    await press(region, '評価を出す');
    return region;
  };
  const mine = await evaluate(page, '話し合いながら進められた。');
  await expect(mine.getByText('評価を出しました')).toBeVisible();
  const city = await asking(browser, DEPARTMENT);
  await open(city.page, path);
  await expect(city.page.getByRole('main')).not.toContainText('話し合いながら進められた。');
  await lookAt(city.page, 'looking back');
  const theirs = await evaluate(city.page, '記録がていねいだった。');
  await expect(theirs).toContainText('話し合いながら進められた。');
  await open(page, path);
  await expect(page.getByRole('main')).toContainText('記録がていねいだった。');

  const chair = await asking(browser, cast.chair);
  await open(chair.page, `/review/${at(GENERAL)}`);
  await chair.page.getByRole('radio', { name: '4', exact: true }).check();
  await chair.page.getByLabel('理由').fill('成果が広がった。');
  await lookAt(chair.page, 'the committee looks back');
  await press(chair.page, '評価を出す');
  await expect(chair.page.getByText('評価を出しました')).toBeVisible();
  const recused = await asking(browser, {
    ...cast.jiro,
    office: { role: 'COMMITTEE_MEMBER', department: null },
  });
  await open(recused.page, `/review/${at(GENERAL)}`);
  await expect(recused.page.getByText('この提案は見つかりません')).toBeVisible();
  for (const member of [cast.deputy, cast.a, cast.b])
    await (await speaking(trial, member))('POST', `/committee/items/${at(GENERAL)}/evaluation`, {
      mark: 4,
      comment: '続けてほしい。',
    });

  const office = await asking(browser, SECRETARIAT);
  await open(office.page, path);
  await lookAt(office.page, 'the settlement');
  await press(office.page, '精算を確かめて完了にする');
  await expect(office.page.getByText('完了', { exact: true }).first()).toBeVisible();

  // What it leaves to others: drafted from the report, published when the group says so.
  await expect(async () => {
    await open(page, path);
    await expect(page.getByRole('region', { name: '事例として紹介する' })).toContainText('下書き', {
      timeout: 2_000,
    });
  }).toPass({ timeout: 30_000 });
  await lookAt(page, 'a story to publish');
  await press(page, 'この内容で公開する');
  await page.getByRole('link', { name: '公開のページを見る' }).click();
  await expect(page.getByRole('main')).toContainText('のべ190人が川べりを歩いた。');
  await lookAt(page, 'a story');

  // The next round, as this one was; the group goes on where it stopped.
  const before = await office.ask<{
    title: unknown;
    rules: { dates: Record<string, unknown> };
    fiscalYear: number;
  }>('GET', `/desk/calls/${call}`);
  const following = await office.ask<Draft>('POST', '/desk/calls', {
    template: 'STANDARD',
    fiscalYear: before.fiscalYear,
    round: 2,
  });
  const dates = {
    ...before.rules.dates,
    closes: `${later(REPORT, 20)}T17:15:00+09:00`,
    hearing: later(REPORT, 30),
    decision: later(REPORT, 40),
    projectFrom: later(REPORT, 41),
    projectUntil: later(REPORT, 200),
  };
  await office.ask(
    'PUT',
    `/desk/calls/${following.id}`,
    { title: before.title, rules: { ...before.rules, dates } },
    { 'If-Match': '"1"' },
  );
  await office.ask('POST', `/desk/calls/${following.id}/publication`, undefined, { 'If-Match': '"2"' });
  await open(page, path);
  await page.getByRole('region', { name: '次の年も続ける' }).getByRole('radio').first().check();
  await lookAt(page, 'going on');
  await press(page, '続きの提案をはじめる');
  await expect(page).toHaveURL(/\/proposals\/[0-9a-f-]{36}$/);
  const next = await group1.ask<{ projectYear: number; continues: string }>(
    'GET',
    `/proposals/${page.url().split('/').pop()}`,
  );
  expect(next).toMatchObject({ projectYear: 2, continues: at(GENERAL) });
  await lookAt(page, 'the next year');

  const everybody = await (await browser.newContext({ baseURL: trial.url, locale: 'ja-JP' })).newPage();
  await open(everybody, `/wakuwaku/proposals/${at(GENERAL)}`);
  await expect(everybody.getByRole('main')).toContainText('三つの図書館に置いた。');
  await expect(everybody.getByRole('main')).toContainText('のべ190人が川べりを歩いた。');
  await expect(everybody.getByRole('main')).toContainText('水戸の印刷会社');
  await lookAt(everybody, 'what became of it');
  await Promise.all([group1, city, chair, recused, office].map(({ leave }) => leave()));
  await everybody.context().close();
});
