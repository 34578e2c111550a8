import type { APIRequestContext, Page } from '@playwright/test';

/** The first of a list, asked of the server itself: the data decides which one. */
async function firstId(
  request: APIRequestContext,
  list: 'groups' | 'projects' | 'calls' | 'wakuwaku/results',
): Promise<string> {
  const response = await request.get(`/api/v1/${list}?size=1`);
  const { items } = await response.json();
  return items[0].id;
}

/** Every public page there is, the one that does not exist included. */
export async function publicPages(request: APIRequestContext): Promise<string[]> {
  const [group, project, call, results] = await Promise.all([
    firstId(request, 'groups'),
    firstId(request, 'projects'),
    firstId(request, 'calls'),
    firstId(request, 'wakuwaku/results'),
  ]);
  return [
    '/',
    '/groups',
    '/groups?q=%E5%AD%90%E3%81%A9%E3%82%82',
    '/groups?q=zzzzzzzz',
    `/groups/${group}`,
    `/groups/${group}/flyer`,
    '/wakuwaku',
    `/wakuwaku/calls/${call}`,
    `/wakuwaku/results/${results}`,
    '/wakuwaku/projects',
    `/wakuwaku/projects/${project}`,
    '/opportunities',
    '/opportunities/for-you?step=when',
    '/exchange/gaps',
    '/certificates',
    '/guide',
    '/accessibility',
    '/terms',
    '/privacy',
    '/sign-in',
    '/sign-up',
    '/sign-up/confirm',
    '/password-reset',
    '/goodbye',
    '/nowhere',
  ];
}

/** Opens a page and waits until everything it asks for is there. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').first().waitFor();
}

type Display = { locale?: 'ja' | 'ja-x-easy' | 'en'; textSize?: string; furigana?: boolean };

/** As if the visitor had chosen so on an earlier visit. */
export async function remember(page: Page, display: Display) {
  await page.addInitScript(
    (chosen) => localStorage.setItem('komitto.display', chosen),
    JSON.stringify(display),
  );
}
