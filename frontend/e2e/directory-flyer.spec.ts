import { expect, type Page, test } from '@playwright/test';
import { open, remember } from './support/pages';

/** Pages of a PDF as the browser writes it, and the size of the first in points. */
async function print(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const box =
    pdf
      .match(/\/MediaBox\s*\[([^\]]*)\]/)?.[1]
      ?.trim()
      .split(/\s+/)
      .map(Number) ?? [];
  return { pages: pdf.match(/\/Type\s*\/Page(?!s)/g)?.length, width: box[2] ?? 0, height: box[3] ?? 0 };
}

/** What is drawn outside its sheet, or smaller than 12 points, on paper. */
async function flaws(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const sheet = document.querySelector('.flyer')?.getBoundingClientRect();
    if (!sheet) return ['no flyer'];
    const texts = [...document.querySelectorAll('.flyer *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return texts.flatMap((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (style.display === 'none' || box.height === 0) return [];
      // CSS counts 96 pixels an inch, printers 72 points.
      const points = Number.parseFloat(style.fontSize) * 0.75;
      const outside = box.bottom > sheet.bottom + 1 || box.right > sheet.right + 1;
      // Glyphs may reach over a tight line; a line more is text that got lost.
      const lost = element.scrollHeight - element.clientHeight > 0.6 * Number.parseFloat(style.fontSize);
      const cut = lost && style.overflow === 'hidden';
      const name = element.textContent?.slice(0, 20);
      return [
        ...(points < 12 ? [`${points} pt: ${name}`] : []),
        ...(outside ? [`outside: ${name}`] : []),
        ...(cut ? [`cut: ${name}`] : []),
      ];
    });
  });
  await page.emulateMedia({ media: null });
  return found;
}

test('every flyer is one sheet of A4, in three languages', async ({ page, request }) => {
  test.slow();
  const { items } = await (await request.get('/api/v1/groups?size=100')).json();
  const longest = [...items].sort((a, b) => b.name.length - a.name.length).slice(0, 2);
  for (const { id, name } of [...longest, items[0]]) {
    await open(page, `/groups/${id}/flyer`);
    const { pages, width, height } = await print(page);
    expect.soft(pages, name).toBe(1);
    expect.soft(Math.round(width), name).toBe(595);
    expect.soft(Math.round(height), name).toBe(842);
    expect.soft(await flaws(page), name).toEqual([]);
  }
  for (const locale of ['ja-x-easy', 'en'] as const) {
    await remember(page, { locale });
    await open(page, `/groups/${items[0].id}/flyer`);
    expect((await print(page)).pages, locale).toBe(1);
  }
});

test('the longest of everything still ends on the sheet', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/groups?size=1')).json();
  const group = await (await request.get(`/api/v1/groups/${items[0].id}`)).json();
  const long = (text: string, times: number) => text.repeat(times);
  await page.route(
    (url) => url.pathname === `/api/v1/groups/${group.id}`,
    (route) =>
      route.fulfill({
        json: {
          ...group,
          name: `特定非営利活動法人${long('水戸の緑と水辺を守り育てる', 6)}会`,
          purpose: long('わたしたちは地域の自然を守り、子どもたちに伝える活動をしています。', 40),
          schedule: long('第1・第3土曜日 9:00〜12:00、', 8),
          address: long('茨城県水戸市中央1丁目4番1号', 5),
          audiences: [...Array(7).keys()].map((code) => ({
            code: `A${code}`,
            label: '子育て中の方',
            ruby: null,
          })),
          feeYen: 1000,
          feeNote: long('保険料を含む年会費で、材料費は別にかかります', 5),
          recruiting: true,
          recruitingNote: long('いっしょに活動する仲間を募集しています。', 20),
        },
      }),
  );
  await open(page, `/groups/${group.id}/flyer`);
  expect((await print(page)).pages).toBe(1);
  expect(await flaws(page)).toEqual([]);
});

test('the flyer carries its page as QR code and address, and the day it was printed', async ({
  page,
  request,
}) => {
  const { items } = await (await request.get('/api/v1/groups?size=1')).json();
  await open(page, `/groups/${items[0].id}/flyer`);
  const sheet = page.getByRole('article', { name: '印刷するちらし' });
  await expect(sheet.getByRole('img', { name: '団体のページのQRコード' })).toBeVisible();
  await expect(sheet).toContainText(`/groups/${items[0].id}`);
  await expect(sheet).toContainText(/この案内は\d{4}年\d+月\d+日.*に印刷。最新の情報はQRコードから/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '印刷する' })).toBeHidden();
  await expect(page.getByRole('contentinfo').getByRole('link')).toHaveCount(0);
});
