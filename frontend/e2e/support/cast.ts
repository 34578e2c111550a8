import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';
import { ask, codeOfDemo, newcomer } from './desk';
import { codeOf, mailedLink, newAddress, PASSWORD } from './people';
import type { Trial } from './trial';

// Who plays in a trial of one's own. Its clock moves, and sessions end when it does: everybody enters anew.

export type Office = { role: string; department: string | null };

export type Player = {
  email: string;
  password: string;
  office: Office | null;
  /** Of the authenticator app, where an office needs one. */
  secret?: string;
};

/** Somebody at work: with a browser of their own, and the same said to the API. */
export type Acting = {
  page: Page;
  token: string;
  ask: <T = Record<string, unknown>>(
    method: string,
    path: string,
    data?: unknown,
    headers?: Record<string, string>,
  ) => Promise<T>;
  leave: () => Promise<void>;
};

const office = (role: string, department: string | null = null): Office => ({ role, department });

/** One of the people whom every trial has. */
export const demo = (name: string, role: string, department: string | null = null): Player => ({
  email: `${name}@demo.komitto.example`,
  password: process.env.KOMITTO_DEMO_PASSWORD ?? '',
  office: office(role, department),
});

/** Somebody new, with a name and nothing else; of a domain of their own, unless they share one with somebody. */
export async function citizen(trial: Trial, name: string, domain?: string): Promise<Player> {
  const own = Math.random().toString(36).slice(2, 8);
  const email = newAddress('play').replace('@', `@${domain ?? own}.`);
  await newcomer(trial.request, name, email);
  return { email, password: PASSWORD, office: null };
}

type SignInAnswer = { accessToken: string; challenge?: string | null };

/** With a code where one is asked for; a code is good once, and the next one follows in half a minute. */
async function signedIn(trial: Trial, request: APIRequestContext, player: Player): Promise<string> {
  const { email, password } = player;
  const enter = () => ask<SignInAnswer>(request, null, 'POST', '/auth/sign-in', { email, password });
  let answer = await enter();
  if (answer.challenge) {
    await expect(async () => {
      const code = player.secret ? codeOf(player.secret, trial.now()) : await codeOfDemo(request, email);
      const { challenge } = await enter();
      answer = await ask(request, null, 'POST', '/auth/second-factor', { challenge, method: 'TOTP', code });
    }).toPass({ intervals: [10_000], timeout: 70_000 });
  }
  if (!player.office) return answer.accessToken;
  return (await ask<SignInAnswer>(request, answer.accessToken, 'PUT', '/auth/office', player.office))
    .accessToken;
}

/** Said to the API alone. */
export async function speaking(trial: Trial, player: Player): Promise<Acting['ask']> {
  const token = await signedIn(trial, trial.request, player);
  return (...said) => ask(trial.request, token, ...said);
}

/** In a browser: signed in as the page itself would, so that its cookie is the browser's. */
export async function entering(trial: Trial, browser: Browser, player: Player): Promise<Acting> {
  const context = await browser.newContext({ baseURL: trial.url, locale: 'ja-JP' });
  await context.addInitScript(() => localStorage.setItem('komitto.signed-in', '1'));
  const token = await signedIn(trial, context.request, player);
  return {
    page: await context.newPage(),
    token,
    ask: (...said) => ask(context.request, token, ...said),
    leave: () => context.close(),
  };
}

/** Takes an office on, as the city's letter says; one of the staff sets up a second factor first. */
export async function appointed(
  trial: Trial,
  administrator: Acting['ask'],
  player: Player,
  role: string,
): Promise<Player> {
  await administrator('POST', '/desk/office-invitations', { email: player.email, role });
  const link = await mailedLink(trial.request, player.email, '/office-invitation');
  const secret = decodeURIComponent(link.match(/secret=(\S+)/)?.[1] ?? '');
  const person = await speaking(trial, { ...player, office: null });
  await person('POST', '/office-invitations/acceptance', { secret });
  if (role !== 'SECRETARIAT') return { ...player, office: office(role) };
  const app = await person<{ secret: string }>('POST', '/me/totp');
  await person('POST', '/me/totp/confirmation', { code: codeOf(app.secret, trial.now()) });
  return { ...player, office: office(role), secret: app.secret };
}
