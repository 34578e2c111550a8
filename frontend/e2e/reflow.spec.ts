import { type Page, test } from '@playwright/test';
import { expectNoSidewaysScroll } from './support/checks';
import { open, publicPages, remember } from './support/pages';

const SPACED =
  '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-bottom: 2em }';

// A constructed sheet: the security policy allows no style element.
const spread = (page: Page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.replaceAll(';', ' !important;').replaceAll(' }', ' !important }'));
    document.adoptedStyleSheets = [sheet];
  }, SPACED);

// The flyer is a sheet of paper: it keeps its width.
const reflowing = (path: string) => !path.endsWith('/flyer');

test('at 320 pixels nothing has to be scrolled sideways, nor with wider text spacing', async ({
  page,
  request,
}) => {
  for (const path of (await publicPages(request)).filter(reflowing)) {
    await open(page, path);
    await expectNoSidewaysScroll(page, path);
    await spread(page);
    await expectNoSidewaysScroll(page, `${path} with wider spacing`);
  }
});

test('nor with furigana in the largest text, nor in English', async ({ page, request }) => {
  test.setTimeout(240_000);
  for (const locale of ['ja-x-easy', 'en'] as const) {
    await remember(page, { locale, textSize: 'largest', furigana: true });
    for (const path of (await publicPages(request)).filter(reflowing)) {
      await open(page, path);
      await expectNoSidewaysScroll(page, `${path} ${locale}`);
    }
  }
});

test('nor with text at 200 % on a wider screen', async ({ page, request }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of (await publicPages(request)).filter(reflowing)) {
    await open(page, path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNoSidewaysScroll(page, path);
  }
});
