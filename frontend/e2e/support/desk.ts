import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';
import { codeOf, mailedLink, newAddress, PASSWORD, signIn } from './people';

// What the city does in a journey, said to the API or done in its own pages.

const run = promisify(execFile);

type Answer = Record<string, unknown>;

/** Asks the API as whoever the token belongs to; anything but a success ends the journey. */
export async function ask<T = Answer>(
  request: APIRequestContext,
  token: string | null,
  method: string,
  path: string,
  data?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await request.fetch(`/api/v1${path}`, {
    method,
    headers: { ...(token && { Authorization: `Bearer ${token}` }), ...headers },
    ...(data !== undefined && { data }),
  });
  const body = await response.text();
  expect(response.ok(), `${method} ${path}: ${response.status()} ${body}`).toBe(true);
  return (body ? JSON.parse(body) : {}) as T;
}

/** The access token of somebody who has a password. */
export async function tokenOf(request: APIRequestContext, email: string): Promise<string> {
  const answer = await ask<{ accessToken: string }>(request, null, 'POST', '/auth/sign-in', {
    email,
    password: PASSWORD,
  });
  return answer.accessToken;
}

/** A newcomer without a browser; or, asked by a page's own requests, one who is signed in there. */
export async function newcomer(
  request: APIRequestContext,
  name: string,
  email = newAddress('staff'),
): Promise<string> {
  await ask(request, null, 'POST', '/sign-ups', { email, locale: 'ja' });
  const link = await mailedLink(request, email, '/sign-up/confirm');
  const terms = await ask<{ version: string }>(request, null, 'GET', '/terms');
  const answer = await ask<{ accessToken: string }>(request, null, 'POST', '/sign-ups/completion', {
    token: decodeURIComponent(link.split('token=')[1] ?? ''),
    displayName: name,
    ageBand: 'AGE_30_49',
    termsVersion: terms.version,
    password: PASSWORD,
    passkey: null,
    guardianEmail: null,
  });
  return answer.accessToken;
}

/** An invitation to administration, as the command line gives it. */
async function administration(): Promise<string> {
  const { stdout } = await run('../backend/scripts/komitto.sh', ['administrator', 'invite']);
  return stdout.match(/\/office-invitation#\S+/)?.[0] ?? '';
}

/** A newcomer in a browser of their own, and their token. */
export async function arrived(browser: Browser, name: string, email: string) {
  const page = await (await browser.newContext()).newPage();
  const token = await newcomer(page.request, name, email);
  await page.addInitScript(() => localStorage.setItem('komitto.signed-in', '1'));
  return { page, token };
}

/** The token with which a page may ask from now on. */
export async function tokenIn(page: Page): Promise<string> {
  // As the page itself would: nobody else's page may.
  const headers = { Origin: new URL(page.url()).origin };
  const answer = await ask<{ accessToken: string }>(
    page.request,
    null,
    'POST',
    '/auth/refresh',
    undefined,
    headers,
  );
  return answer.accessToken;
}

/** A listing that is open; what has to be looked at before is looked at by the city. */
export async function opened(
  request: APIRequestContext,
  token: string,
  city: string,
  side: 'needs' | 'offers',
  said: unknown,
): Promise<string> {
  const { id } = await ask<{ id: string }>(request, token, 'POST', `/${side}`, said);
  const { status } = await ask<{ status: string }>(request, token, 'POST', `/listings/${id}/opening`);
  if (status === 'PENDING') await ask(request, city, 'POST', `/desk/listings/${id}/approval`);
  return id;
}

/** The token of an administrator at work: invited by the command line, with a second factor, the office put on. */
export async function administrator(request: APIRequestContext): Promise<string> {
  const secret = decodeURIComponent((await administration()).match(/secret=(\S+)/)?.[1] ?? '');
  const person = await newcomer(request, '市の 職員');
  await ask(request, person, 'POST', '/office-invitations/acceptance', { secret });
  const app = await ask<{ secret: string }>(request, person, 'POST', '/me/totp');
  await ask(request, person, 'POST', '/me/totp/confirmation', { code: codeOf(app.secret) });
  const office = { role: 'ADMINISTRATOR', department: null };
  const atWork = await ask<{ accessToken: string }>(request, person, 'PUT', '/auth/office', office);
  return atWork.accessToken;
}

/** Whoever is signed in takes the office on, sets up the second factor it needs, and puts it on. */
export async function takeOnAdministration(page: Page) {
  await page.goto(await administration());
  await page.getByRole('button', { name: 'この役割を引き受ける' }).click();
  await expect(page.getByRole('heading', { name: '役割を引き受けました' })).toBeVisible();
  await page.goto('/me/settings/app');
  await page.getByRole('button', { name: '設定を始める' }).click();
  const secret = (await page.locator('main .select-all').textContent()) ?? '';
  await page.getByLabel(/6けたの数字/).fill(codeOf(secret));
  await page.getByRole('button', { name: '確かめる' }).click();
  await page.getByRole('checkbox', { name: '安全な場所にしまいました' }).check();
  await page.getByRole('button', { name: '終わる' }).click();
  await page.goto('/me');
  await page.getByRole('button', { name: 'この役割に切り替える' }).click();
  await expect(page).toHaveURL(/\/staff$/);
}

/** What the authenticator app of a trial's staff shows now, by the trial's own clock. */
export async function codeOfDemo(request: APIRequestContext, email: string): Promise<string> {
  const page = await (await request.get('/dev/outbox')).text();
  return page.match(new RegExp(`${email}[^:]*: (\\d{6})`))?.[1] ?? '';
}

/** The token of a trial's secretariat at work. */
export async function atTheDesk(request: APIRequestContext): Promise<string> {
  const email = 'secretariat@demo.komitto.example';
  let answer = { accessToken: '' };
  await expect(async () => {
    const { challenge } = await ask<{ challenge: string }>(request, null, 'POST', '/auth/sign-in', {
      email,
      password: process.env.KOMITTO_DEMO_PASSWORD,
    });
    const code = await codeOfDemo(request, email);
    answer = await ask(request, null, 'POST', '/auth/second-factor', { challenge, method: 'TOTP', code });
  }).toPass({ intervals: [10_000], timeout: 70_000 });
  const office = { role: 'SECRETARIAT', department: null };
  return (await ask<{ accessToken: string }>(request, answer.accessToken, 'PUT', '/auth/office', office))
    .accessToken;
}

/** A trial's clerk at work: password, second factor, office. A code is good for one sign-in; the next follows in half a minute. */
export async function atWork(page: Page, clerk: 'secretariat' | 'administrator' | 'coordinator') {
  const email = `${clerk}@demo.komitto.example`;
  await signIn(page, email, process.env.KOMITTO_DEMO_PASSWORD);
  await expect(async () => {
    await page.getByLabel(/6けたの数字/).fill(await codeOfDemo(page.request, email));
    await page.getByRole('button', { name: 'ログイン', exact: true }).click();
    await expect(page).toHaveURL(/\/me$/, { timeout: 3_000 });
  }).toPass({ intervals: [10_000], timeout: 70_000 });
  await page.getByRole('button', { name: 'この役割に切り替える' }).click();
  await expect(page).toHaveURL(/\/staff$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('受付箱');
}

export const PDF = {
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
};

/** The papers that belong to a registration or a proposal. */
export async function handPapersIn(
  request: APIRequestContext,
  token: string,
  to: string,
  kinds: readonly string[],
) {
  for (const kind of kinds) {
    const response = await request.post(`/api/v1${to}/documents`, {
      headers: { Authorization: `Bearer ${token}` },
      multipart: { kind, file: { name: `${kind}.pdf`, ...PDF } },
    });
    expect(response.status()).toBe(201);
  }
}

/** The declaration that nothing which keeps a group away applies. */
export async function declareNothing(
  request: APIRequestContext,
  token: string,
  to: string,
  revision: number,
) {
  const declaration = await ask<{ version: number; exclusions: { code: string }[] }>(
    request,
    null,
    'GET',
    '/declaration',
  );
  const said = { version: declaration.version, doesNotApply: declaration.exclusions.map(({ code }) => code) };
  await ask(request, token, 'PUT', `${to}/declaration`, said, { 'If-Match': `"${revision}"` });
}

/** A registration that the city holds in its hands. */
export async function handedIn(
  request: APIRequestContext,
  token: string,
  name: string,
  kind = 'VOLUNTEER',
): Promise<string> {
  const { id } = await ask<{ id: string }>(request, token, 'POST', '/registrations', {
    answers: {
      name,
      nameKana: 'たびをする かい',
      kind,
      purpose: '川の生き物を子どもたちに伝える。',
      activities: '月に一度の観察会。',
      mainField: 'ENVIRONMENT',
      district: 'sannomaru',
      memberCount: 12,
    },
    representative: { name: '水戸 花子', phone: '029-224-1111' },
  });
  await handPapersIn(request, token, `/registrations/${id}`, ['BYLAWS', 'ROSTER']);
  const { revision } = await ask<{ revision: number }>(request, token, 'GET', `/registrations/${id}`);
  await declareNothing(request, token, `/registrations/${id}`, revision);
  await ask(request, token, 'POST', `/registrations/${id}/submission`);
  return id;
}

export async function registered(
  request: APIRequestContext,
  token: string,
  staff: string,
  name: string,
  kind = 'VOLUNTEER',
): Promise<string> {
  const id = await handedIn(request, token, name, kind);
  await ask(request, staff, 'POST', `/desk/registrations/${id}/approval`);
  return id;
}
