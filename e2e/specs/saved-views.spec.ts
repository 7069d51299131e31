import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { JobsPage } from '../pages/jobs-page.ts';

function viewsOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  return {
    dialog,
    name: dialog.getByRole('textbox', { name: 'Name of the view' }),
    list: dialog.getByRole('list', { name: 'Saved views' }),
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
  };
}

async function save(jobsPage: JobsPage, query: string, name: string): Promise<void> {
  await jobsPage.open(query);
  await jobsPage.button('Save view').click();
  const views = viewsOf(jobsPage.page);
  await views.name.fill(name);
  await views.button('Save').click();
  await expect(views.list).toContainText(name);
}

async function importText(page: Page, text: string): Promise<void> {
  const file = { name: 'views.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('File of views').setInputFiles(file);
}

test('views are saved, ranked, renamed, moved, exported, and taken in by a fresh browser', async ({
  jobsPage,
  page,
  browser,
  baseURL,
}) => {
  await save(jobsPage, '?status=Paused', 'paused ones');
  await save(jobsPage, '?health=lagging', 'late');
  const views = viewsOf(page);
  await views.button('Open late by default').click();
  await views.button('Rename late').click();
  await views.name.last().fill('paused ones');
  await expect(views.dialog.getByRole('alert')).toBeVisible();
  await views.name.last().fill('behind');
  await page.keyboard.press('Enter');
  await views.button('Move behind up').click();
  await expect(views.list.getByRole('link')).toHaveText(['behind', 'paused ones']);
  await views.list.getByRole('link', { name: 'behind' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(views.list.getByRole('link')).toHaveText(['paused ones', 'behind']);
  const downloading = page.waitForEvent('download');
  await views.button('Export views').click();
  const file = await readFile(await (await downloading).path(), 'utf8');

  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-US' });
  const fresh = new JobsPage(await other.newPage());
  await fresh.open('?sort=jobName');
  await fresh.button('Save view').click();
  await importText(fresh.page, file);
  await expect(viewsOf(fresh.page).list.getByRole('link')).toHaveText(['paused ones', 'behind']);
  await fresh.page.goto('/jobs');
  await expect(fresh.results).toHaveText(/\b1 of 66\b/);
  expect(fresh.query().getAll('health')).toEqual(['lagging']);
  await other.close();
});

test('a deleted view can be had back', async ({ jobsPage, page }) => {
  await save(jobsPage, '?status=Paused', 'paused ones');
  const views = viewsOf(page);
  await views.button('Delete paused ones').click();
  await expect(views.button('Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(views.list).toContainText('paused ones');
});

test('a file with faults is refused with each of them named, and nothing is lost', async ({
  jobsPage,
  page,
}) => {
  await save(jobsPage, '?status=Paused', 'mine');
  const views = viewsOf(page);
  const bad = { kind: 'syncdeck-views', version: 1, views: [{ name: '', text: 'q=a', isDefault: false }, 7] };
  await importText(page, JSON.stringify(bad));
  await expect(views.dialog.getByRole('alert')).toContainText('View 1: "name" is not a text');
  await expect(views.dialog.getByRole('alert')).toContainText('View 2: is not an object');
  await importText(page, 'nonsense');
  await expect(views.dialog.getByRole('alert')).toContainText('not JSON');
  await expect(views.list.getByRole('link')).toHaveText(['mine']);
});

test('a name that both have is asked about, and both are kept unless told otherwise', async ({
  jobsPage,
  page,
}) => {
  await save(jobsPage, '?status=Paused', 'mine');
  const theirs = [{ name: 'mine', text: 'q=theirs', isDefault: false }];
  await importText(page, JSON.stringify({ kind: 'syncdeck-views', version: 1, views: theirs }));
  const views = viewsOf(page);
  await views.button('Import').click();
  await expect(views.list.getByRole('link')).toHaveText(['mine', 'mine (2)']);
});
