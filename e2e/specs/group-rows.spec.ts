import { axeFindings } from '../fixtures/axe-findings.ts';
import { expect, test } from '../fixtures/test.ts';

test('rows stand by team, the worst team first, each with its count, worst health and largest lag', async ({
  jobsPage,
  page,
}) => {
  await jobsPage.open();
  await jobsPage.button('Group by').click();
  await page.getByRole('menuitemradio', { name: 'Tag team' }).click();
  await expect.poll(() => jobsPage.query().get('group')).toBe('tag:team');
  const heads = jobsPage.table.root.getByRole('row').filter({ has: page.locator('[aria-expanded]') });
  await expect(heads.first()).toContainText('billing');
  await expect(heads.first()).toContainText('1 job');
  await expect(heads.first()).toContainText('Failed');
  await expect(heads.nth(1)).toContainText(/core.*3 jobs.*Lagging.*largest lag 1 h 12 min/);
  await expect(heads.nth(3)).toContainText(/No team tag.*61 jobs/);
  await expect(jobsPage.table.root).toHaveAttribute('aria-rowcount', '71');
  expect(await axeFindings(page)).toEqual([]);
});

test('the last row of the last group is reached, and its group stays over it', async ({ jobsPage }) => {
  await jobsPage.open('?group=tag:team&sort=jobName');
  await expect(jobsPage.table.link('billing-archive')).toBeVisible();
  await jobsPage.table.root.locator('..').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(jobsPage.table.row('shard-60')).toHaveAttribute('aria-rowindex', '71');
  await expect(jobsPage.button('No team tag')).toBeInViewport();
});

test('a folded group keeps its subtotals and stays out of the link', async ({ jobsPage, page }) => {
  await jobsPage.open('?group=tag:team');
  const core = jobsPage.button('core');
  await core.click();
  await expect(core).toHaveAttribute('aria-expanded', 'false');
  await expect(jobsPage.table.link('users-mirror')).toHaveCount(0);
  await expect(jobsPage.table.root).toHaveAttribute('aria-rowcount', '68');
  await expect.poll(() => [...jobsPage.query().keys()]).toEqual(['group']);
  await jobsPage.button('Fold all groups').click();
  await expect(jobsPage.table.root).toHaveAttribute('aria-rowcount', '5');
  await jobsPage.button('Unfold all groups').click();
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
});

test('arrows pass through groups, and fold and unfold them', async ({ jobsPage, page }) => {
  await jobsPage.open('?group=tag:team');
  await jobsPage.table.link('billing-archive').focus();
  await page.keyboard.press('ArrowDown');
  const core = jobsPage.button('core');
  await expect(core).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(core).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(jobsPage.button('crm')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(jobsPage.table.link('orders-to-warehouse')).toBeFocused();
});

test('a group alone is one click away, those without the tag too', async ({ jobsPage }) => {
  await jobsPage.open('?group=tag:team');
  await jobsPage.button('Only Tag team: core').click();
  await expect(jobsPage.results).toHaveText(/\b3 of 66\b/);
  await jobsPage.filters.remove('core').click();
  await jobsPage.button('Only Tag team: No team tag').click();
  await expect(jobsPage.results).toHaveText(/\b61 of 66\b/);
  await expect.poll(() => jobsPage.query().getAll('tag')).toEqual(['!team']);
});
