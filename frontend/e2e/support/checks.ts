import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits for the page's heading first: what is still on its way has none. */
export async function expectNoViolations(page: Page, where: string) {
  await expect(page.locator('h1').first(), where).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  expect.soft(found, where).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page, where: string) {
  const overflow = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1;
    });
    const scrolls = document.documentElement.scrollWidth > width;
    return scrolls ? wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 160)) : [];
  });
  expect.soft(overflow, where).toEqual([]);
}

/** The errors a page reports, content security policy included. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // A page that is not there is asked for on purpose; map tiles may be out of reach.
    const expected = message.text().includes('404') || message.location().url.includes('gsi.go.jp');
    if (message.type() === 'error' && !expected) errors.push(message.text());
  });
  return errors;
}

/** Looks at a page as axe does, and at 320 pixels. */
export async function lookAt(page: Page, where: string) {
  await page.waitForLoadState('networkidle');
  await expectNoViolations(page, where);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page, where);
  if (size) await page.setViewportSize(size);
}
