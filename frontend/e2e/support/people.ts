import { createHmac } from 'node:crypto';
import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** An address nobody has used yet, so that a journey can be walked again and again. */
export const newAddress = (name: string) =>
  `${name}.${Date.now().toString(36)}.${Math.random().toString(36).slice(2, 6)}@example.jp`;

export const PASSWORD = 'umi no mieru oka de hirune';

/** The newest link that was mailed to an address, as the trial run's outbox shows it: without the site's name. */
export async function mailedLink(request: APIRequestContext, address: string, path: string): Promise<string> {
  let found = '';
  await expect(async () => {
    const letters = (await (await request.get('/dev/outbox')).text()).split('<article>').slice(1);
    const letter = letters.find((text) => text.includes(address) && text.includes(`${path}#`));
    const [, link] = letter?.match(new RegExp(`"https?://[^/"]+(${path}#[^"]+)"`)) ?? [];
    expect(link, `a letter to ${address}`).toBeTruthy();
    found = link ?? '';
  }).toPass({ timeout: 20_000 });
  return found;
}

type Newcomer = { email: string; name?: string; age?: string; guardian?: string };

/** From the first page of the sign-up to one's own page, through the mail. */
export async function signUp(page: Page, { email, name = 'はなこ', age = '30〜49歳', guardian }: Newcomer) {
  await page.goto('/sign-up');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByRole('button', { name: '続きをメールで受け取る' }).click();
  await expect(page.getByRole('heading', { name: 'メールをごらんください' })).toBeVisible();

  await page.goto(await mailedLink(page.request, email, '/sign-up/confirm'));
  await page.getByLabel('こみっとで使う名前').fill(name);
  await page.getByRole('radio', { name: age }).check();
  if (guardian) await page.getByLabel(/保護者/).fill(guardian);
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
  await page.getByRole('checkbox', { name: /同意します/ }).check();
  await page.getByRole('button', { name: 'アカウントをつくる' }).click();
  await expect(page).toHaveURL(/\/me$/);
}

export async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.goto('/sign-in');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'ログイン', exact: true }).click();
}

export async function signOut(page: Page) {
  await page.getByRole('button', { name: /アカウントのメニュー/ }).click();
  // Nothing of the person stays: the page loads anew.
  const home = page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('button', { name: 'ログアウト' }).click();
  await home;
  await expect(page.getByRole('banner').getByRole('link', { name: 'ログイン' })).toBeVisible();
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app would show now (RFC 6238). */
export function codeOf(secret: string, at = Date.now()): string {
  const bits = [...secret.replace(/\s/g, '')]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
