import { expect, test } from '@playwright/test';
import { expectNoViolations } from './support/checks';
import { open, remember } from './support/pages';

const NOWHERE = '01900000-0000-7000-8000-000000000000';

test('past projects stand under their years and can be narrowed', async ({ page, request }) => {
  const all = await (await request.get('/api/v1/projects?size=100')).json();
  await open(page, '/wakuwaku/projects');
  await expect(page.locator('main').getByRole('status').first()).toHaveText(`${all.total}件の事業があります`);
  await expect(page.locator('main h2').first()).toHaveText(all.items[0].fiscalYearLabel);

  const folded = page.locator('summary').filter({ hasText: 'しぼりこむ' });
  if (await folded.isVisible()) await folded.click();
  const stage = all.facets.stage[0];
  await page.getByLabel('段階').selectOption(stage.code);
  await expect(page).toHaveURL(new RegExp(`stage=${stage.code}`));
  await expect(page.locator('main').getByRole('status').first()).toHaveText(
    `${stage.count}件の事業があります`,
  );
  await expectNoViolations(page, 'archive, narrowed');

  await page.getByText('「提案」「採択」「完了」とは').click();
  await expect(page.getByText('団体が「市といっしょに実施したい」と提案した段階です。')).toBeVisible();
});

test('a search without a hit offers the way back', async ({ page, request }) => {
  const { total } = await (await request.get('/api/v1/projects?size=1')).json();
  await open(page, '/wakuwaku/projects?q=zzzzzz');
  await page.getByRole('link', { name: '条件をすべて外す' }).click();
  await expect(page.locator('main').getByRole('status').first()).toHaveText(`${total}件の事業があります`);
});

test('a past project tells what is known, its years and its source', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/projects?size=100')).json();
  const details = await Promise.all(
    items.map(async ({ id }: { id: string }) => (await request.get(`/api/v1/projects/${id}`)).json()),
  );
  const project = details.find(({ related }) => related.length > 0);
  await open(page, `/wakuwaku/projects/${project.id}`);
  await expect(page).toHaveTitle(new RegExp(project.fiscalYearLabel.slice(0, 4)));
  await expect(page.locator('main')).toContainText(project.source.title);
  await expect(page.getByText('くわしい内容は載っていません')).toBeVisible();
  const years = page.getByRole('region', { name: 'この団体の歩み' }).getByRole('listitem');
  await expect(years).toHaveCount(project.related.length + 1);
  await page.locator('main dl').getByRole('link', { name: project.groupName }).click();
  await expect(page.locator('main h1')).toHaveText(project.groupName);
  await expect(page.locator('#projects').getByRole('link')).toHaveCount(project.related.length + 1);
});

test('a project that is not there leads to the list, in English too', async ({ page }) => {
  await remember(page, { locale: 'en' });
  await open(page, `/wakuwaku/projects/${NOWHERE}`);
  await expect(page).toHaveTitle(/^Error/);
  await expectNoViolations(page, 'no such project');
  await page.getByRole('link', { name: 'See all projects' }).click();
  await expect(page).toHaveURL(/\/wakuwaku\/projects$/);
});
