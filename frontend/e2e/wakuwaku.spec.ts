import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { lookAt } from './support/checks';
import { administrator, ask, PDF, registered, tokenOf } from './support/desk';
import { open } from './support/pages';
import { newAddress, signUp } from './support/people';

const MINUTES = 300_000;

type Call = { id: string; open: boolean; rules: { documents: { code: string; required: boolean }[] } };

async function openCall(request: APIRequestContext): Promise<Call> {
  const { items } = await ask<{ items: Call[] }>(request, null, 'GET', '/calls');
  const call = items.find((one) => one.open);
  if (!call) throw new Error('the trial run shows one open call');
  return call;
}

const next = (page: Page) => page.getByRole('button', { name: '次へ' }).click();

const ANSWERS = {
  issue: '川にごみが多く、子どもたちが近づかない。',
  content: '月に一度、親子で川の生き物をしらべ、ごみをひろう。',
  goal: '子どもたちが川であそび、見守る人がふえる。',
  schedule: '4月に準備、5月から11月まで毎月1回、12月にふり返り。',
  groupRole: '企画、当日の進行、記録。',
  cityRole: '会場の調整、広報、専門の職員の派遣。',
  reason: '川の管理と広報は、市といっしょでなければできない。',
  team: '会員6人。当日は全員で見守る。',
  effect: '親子200人が参加し、川の名前と生き物を知る。',
  measure: '参加した人数とアンケート。',
  continuity: '会費と寄付で続ける。',
};

test('a proposal is written from an open call up to the one thing that others have to do', async ({
  page,
  request,
}) => {
  test.setTimeout(MINUTES);
  const email = newAddress('wakuwaku');
  await signUp(page, { email, name: '水戸 花子' });
  const token = await tokenOf(request, email);
  const staff = await administrator(request);
  await registered(request, token, staff, `川の会 ${Date.now()}`);
  const call = await openCall(request);

  await open(page, '/wakuwaku');
  await expect(page.getByRole('main')).toContainText('受付中');
  await lookAt(page, 'the scheme');
  await open(page, `/wakuwaku/calls/${call.id}`);
  await lookAt(page, 'the call');

  await page.getByRole('link', { name: '提案をはじめる' }).click();
  await page.getByRole('radio', { name: /川の会/ }).check();
  await page.getByRole('radio', { name: /一般/ }).check();
  await page.getByRole('button', { name: '提案をはじめる' }).click();
  await expect(page).toHaveURL(/\/proposals\/[0-9a-f-]{36}$/);
  const id = page.url().split('/').pop() ?? '';
  await lookAt(page, 'a draft');

  await page.getByRole('link', { name: 'つづきを書く' }).click();
  await page.getByLabel(/事業の名前/).fill('川べりの生き物しらべ');
  await page.getByLabel(/ひとことで言うと/).fill('親子で川の生き物をしらべる。');
  await next(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('どの枠で提案しますか');
  // What one page has shown, the others do alike.
  const { revision } = await ask<{ revision: number }>(request, token, 'GET', `/proposals/${id}`);
  await ask(
    request,
    token,
    'PATCH',
    `/proposals/${id}`,
    { answers: ANSWERS },
    { 'If-Match': `"${revision}"` },
  );

  await open(page, `/proposals/${id}/budget`);
  await page.getByRole('button', { name: '1行加える' }).click();
  await page.getByLabel('費目').selectOption({ index: 1 });
  await page.getByLabel('内容').fill('講師の謝礼');
  await page.getByLabel('単価（円）').fill('10000');
  await page.getByLabel('数', { exact: true }).fill('7');
  await expect(page.getByRole('button', { name: '上限の63,000円を入れる' })).toBeVisible();
  await page.getByRole('button', { name: '上限の63,000円を入れる' }).click();
  await page.getByRole('button', { name: '残りの7,000円を入れる' }).click();
  await expect(page.getByText('使うお金と出どころの合計が合っています')).toBeVisible();
  await lookAt(page, 'the budget');
  await next(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('書類を出してください');

  await open(page, `/proposals/${id}/documents`);
  for (const { code } of call.rules.documents.filter(({ required }) => required)) {
    const response = await request.post(`/api/v1/proposals/${id}/documents`, {
      headers: { Authorization: `Bearer ${token}` },
      multipart: { kind: code, file: { name: `${code}.pdf`, ...PDF } },
    });
    expect(response.status()).toBe(201);
  }
  await open(page, `/proposals/${id}/declaration`);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: /確かめました/ }).click();
  await expect(page).not.toHaveURL(/declaration$/);

  await open(page, `/proposals/${id}/check`);
  await lookAt(page, 'the check');
  // This call asks for a department's word: nothing else is missing, and nothing can be handed in without it.
  await expect(page.getByText('担当課の同意を得てください')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'この内容で提出する' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
