import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type APIRequestContext, expect } from '@playwright/test';
import { codeOf, mailedLink, newAddress, PASSWORD } from './people';

// What the city does in a journey, said to the API: its own pages have journeys of their own.

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

/** A newcomer without a browser. */
async function newcomer(request: APIRequestContext, name: string): Promise<string> {
  const email = newAddress('staff');
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

/** The token of an administrator at work: invited by the command line, with a second factor, the office put on. */
export async function administrator(request: APIRequestContext): Promise<string> {
  const { stdout } = await run('../backend/scripts/komitto.sh', ['administrator', 'invite']);
  const secret = decodeURIComponent(stdout.match(/secret=(\S+)/)?.[1] ?? '');
  const person = await newcomer(request, '市の 職員');
  await ask(request, person, 'POST', '/office-invitations/acceptance', { secret });
  const app = await ask<{ secret: string }>(request, person, 'POST', '/me/totp');
  await ask(request, person, 'POST', '/me/totp/confirmation', { code: codeOf(app.secret) });
  const office = { role: 'ADMINISTRATOR', department: null };
  const atWork = await ask<{ accessToken: string }>(request, person, 'PUT', '/auth/office', office);
  return atWork.accessToken;
}

export const PDF = {
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
};

/** A registration that the city holds in its hands. */
export async function handedIn(request: APIRequestContext, token: string, name: string): Promise<string> {
  const { id } = await ask<{ id: string }>(request, token, 'POST', '/registrations', {
    answers: {
      name,
      nameKana: 'たびをする かい',
      kind: 'VOLUNTEER',
      purpose: '川の生き物を子どもたちに伝える。',
      activities: '月に一度の観察会。',
      mainField: 'ENVIRONMENT',
      district: 'sannomaru',
      memberCount: 12,
    },
    representative: { name: '水戸 花子', phone: '029-224-1111' },
  });
  for (const kind of ['BYLAWS', 'ROSTER']) {
    const response = await request.post(`/api/v1/registrations/${id}/documents`, {
      headers: { Authorization: `Bearer ${token}` },
      multipart: { kind, file: { name: `${kind}.pdf`, ...PDF } },
    });
    expect(response.status()).toBe(201);
  }
  const { revision } = await ask<{ revision: number }>(request, token, 'GET', `/registrations/${id}`);
  const declaration = await ask<{ version: number; exclusions: { code: string }[] }>(
    request,
    null,
    'GET',
    '/declaration',
  );
  await ask(
    request,
    token,
    'PUT',
    `/registrations/${id}/declaration`,
    { version: declaration.version, doesNotApply: declaration.exclusions.map(({ code }) => code) },
    { 'If-Match': `"${revision}"` },
  );
  await ask(request, token, 'POST', `/registrations/${id}/submission`);
  return id;
}

export async function registered(
  request: APIRequestContext,
  token: string,
  staff: string,
  name: string,
): Promise<string> {
  const id = await handedIn(request, token, name);
  await ask(request, staff, 'POST', `/desk/registrations/${id}/approval`);
  return id;
}
