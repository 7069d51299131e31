import { expect, test } from '../fixtures/test.ts';
import { castSize } from '../world/cast.ts';

test('the list shows every job, newest first', async ({ jobsPage }) => {
  await jobsPage.open();
  await expect(jobsPage.results).toContainText(String(castSize));
  expect((await jobsPage.table.names()).slice(0, 3)).toEqual([
    'orders-to-warehouse',
    'billing-archive',
    'nightly-reports',
  ]);
});

test('a search finds a job by a word of its error, whatever its case', async ({ jobsPage }) => {
  await jobsPage.open();
  await jobsPage.search('DUPLICATE entry');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await expect(jobsPage.table.link('billing-archive')).toBeVisible();
  await expect(jobsPage.table.link('users-mirror')).toHaveCount(0);
});

test('values of one facet are joined by OR, and two facets by AND', async ({ jobsPage }) => {
  await jobsPage.open();
  await jobsPage.filters.choose('Status', 'Paused', 'Task error');
  await expect(jobsPage.results).toHaveText(/\b2 of 66\b/);
  await jobsPage.filters.choose('Region', 'ap-shanghai|Shanghai|East China');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await expect(jobsPage.table.link('nightly-reports')).toBeVisible();
});

test('a value is left out by Shift+Enter in its picker', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await jobsPage.filters.openFacet('Status');
  await expect(jobsPage.filters.narrow('Status')).toBeFocused();
  await page.keyboard.type('Running');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('option', { name: /Running.*, excluded$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(jobsPage.results).toHaveText(/\b2 of 66\b/);
  await expect.poll(() => jobsPage.query().getAll('status')).toEqual(['!Running']);
});

test('a health counter filters, and once more does not', async ({ jobsPage }) => {
  await jobsPage.open();
  const lagging = jobsPage.healthToggle('Lagging');
  await lagging.click();
  await expect(lagging).toHaveAttribute('aria-pressed', 'true');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await lagging.click();
  await expect(lagging).toHaveAttribute('aria-pressed', 'false');
  await expect(jobsPage.results).toHaveText(/66/);
});

test('a click on Lag puts the worst first, a second one the least, a third none', async ({ jobsPage }) => {
  await jobsPage.open('?q=a');
  const { table } = jobsPage;
  await table.sortBy('Lag');
  await expect(table.header('Lag')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => jobsPage.query().get('sort')).toBe('-lagSeconds');
  await expect.poll(async () => (await table.names())[0]).toBe('orders-to-warehouse');
  await table.sortBy('Lag');
  await expect(table.header('Lag')).toHaveAttribute('aria-sort', 'ascending');
  await table.sortBy('Lag');
  await expect(table.header('Lag')).not.toHaveAttribute('aria-sort', /ascending|descending/);
});

test('Shift-click adds a second key', async ({ jobsPage }) => {
  await jobsPage.open();
  await jobsPage.table.sortBy('Health');
  await jobsPage.table.sortBy('Job', { shift: true });
  await expect.poll(() => jobsPage.query().get('sort')).toBe('-severity,jobName');
});

test('a chip takes its filter away, and Clear all the rest but the order', async ({ jobsPage }) => {
  await jobsPage.open('?health=healthy&status=Running&sort=-severity');
  await expect(jobsPage.filters.chips()).toHaveCount(2);
  await jobsPage.filters.remove('Status').click();
  await expect(jobsPage.filters.chips()).toHaveCount(1);
  await jobsPage.filters.clearAll.click();
  await expect(jobsPage.filters.chips()).toHaveCount(0);
  await expect.poll(() => [...jobsPage.query().keys()]).toEqual(['sort']);
});

test('a filter that nothing matches says which, and one click clears it', async ({ jobsPage }) => {
  await jobsPage.open('?q=nobody-is-called-so');
  await expect(jobsPage.results).toHaveText(/\b0 of 66\b/);
  await jobsPage.filters.clearAll.first().click();
  await expect(jobsPage.results).toHaveText(/66/);
});

test('the export holds what is filtered', async ({ jobsPage, page }) => {
  await jobsPage.open('?health=failed');
  const downloading = page.waitForEvent('download');
  await jobsPage.button('Export CSV').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const csv = Buffer.concat(chunks).toString('utf8');
  expect(csv).toContain('sync-billing1');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
});
