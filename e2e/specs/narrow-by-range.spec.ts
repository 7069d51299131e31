import { axeFindings } from '../fixtures/axe-findings.ts';
import { expect, test } from '../fixtures/test.ts';

test('bars show how the lag is spread, and one of them is a range', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await jobsPage.button('Lag time').click();
  const bars = page.getByRole('listbox', { name: 'Lag time: number of jobs' });
  await expect(bars.getByRole('option').first()).toHaveAccessibleName(/^0 s: \d+ jobs$/);
  expect(await axeFindings(page)).toEqual([]);
  await bars.getByRole('option', { name: /: 1 job$/ }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 job');
  await jobsPage.button('Apply').click();
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await expect(jobsPage.table.link('orders-to-warehouse')).toBeVisible();
});

test('the same by keyboard, with a span of bars and the count that it will give', async ({
  jobsPage,
  page,
}) => {
  await jobsPage.open();
  await jobsPage.button('Lag time').click();
  const bars = page.getByRole('listbox', { name: 'Lag time: number of jobs' });
  await bars.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Home');
  await expect(bars.getByRole('option', { selected: false })).toHaveCount(0);
  await expect(page.getByRole('spinbutton', { name: 'From' })).toHaveValue('0');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^6\d jobs$/);
  await page.getByText('As a table').click();
  await expect(page.getByRole('dialog').getByRole('table').getByRole('row')).not.toHaveCount(0);
});

test('a quick choice counts from now on, in the link too', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await jobsPage.button('Created on').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Last 24 hours' }).click();
  await expect(jobsPage.results).toHaveText(/\b6 of 66\b/);
  await expect.poll(() => jobsPage.query().get('createdAt')).toBe('-24h..');
});
