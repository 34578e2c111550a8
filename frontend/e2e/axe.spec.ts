import { expect, test } from '@playwright/test';
import { expectNoViolations, listenForErrors } from './support/checks';
import { open, publicPages, remember } from './support/pages';

test('no page breaks a rule axe knows or reports an error', async ({ page, request }) => {
  test.slow();
  const errors = listenForErrors(page);
  for (const path of await publicPages(request)) {
    await open(page, path);
    await expectNoViolations(page, path);
  }
  expect(errors).toEqual([]);
});

test('easy Japanese with furigana and the largest text breaks none either', async ({ page, request }) => {
  test.slow();
  await remember(page, { locale: 'ja-x-easy', textSize: 'largest', furigana: true });
  for (const path of await publicPages(request)) {
    await open(page, path);
    await expectNoViolations(page, path);
  }
});

test('English breaks none either', async ({ page, request }) => {
  test.slow();
  await remember(page, { locale: 'en' });
  for (const path of await publicPages(request)) {
    await open(page, path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectNoViolations(page, path);
  }
});
