import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectNoViolations } from './support/checks';
import { open, publicPages, remember } from './support/pages';

const MINUTES = 240_000;

// One page of each kind: the searches differ in their data only.
const templates = async (request: APIRequestContext) =>
  (await publicPages(request)).filter((path) => !path.includes('?'));

test('easy Japanese with furigana and the largest text breaks none either', async ({ page, request }) => {
  test.setTimeout(MINUTES);
  await remember(page, { locale: 'ja-x-easy', textSize: 'largest', furigana: true });
  for (const path of await templates(request)) {
    await open(page, path);
    await expectNoViolations(page, path);
  }
});

test('English breaks none either', async ({ page, request }) => {
  test.setTimeout(MINUTES);
  await remember(page, { locale: 'en' });
  for (const path of await templates(request)) {
    await open(page, path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectNoViolations(page, path);
  }
});
