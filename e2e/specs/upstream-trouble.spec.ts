import { expect, test } from '../fixtures/test.ts';

test('a region that is refused says so with its code, while its last rows stay', async ({
  jobsPage,
  upstream,
  page,
}) => {
  await jobsPage.open();
  upstream.faults.set({
    kind: 'error',
    code: 'UnauthorizedOperation.PermissionDenied',
    regions: ['ap-shanghai'],
  });
  const told = page
    .getByRole('alert')
    .or(page.getByRole('status'))
    .filter({ hasText: 'UnauthorizedOperation' });
  await expect(told.first()).toBeVisible();
  await expect(jobsPage.results).toHaveText(/66/);
  await expect(jobsPage.table.link('nightly-reports')).toBeVisible();
});

test('the notice goes when the region answers again', async ({ jobsPage, upstream, page }) => {
  await jobsPage.open();
  const fault = upstream.faults.set({
    kind: 'error',
    code: 'InternalError.DatabaseError',
    regions: ['ap-shanghai'],
  });
  const told = page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'InternalError' });
  await expect(told.first()).toBeVisible();
  upstream.faults.clear(fault);
  await expect(told).toHaveCount(0);
});

test('a job that upstream no longer shows on asking stays readable, marked old', async ({
  jobsPage,
  upstream,
}) => {
  await jobsPage.open('?q=orders-to-warehouse');
  upstream.faults.set({ kind: 'error', code: 'InternalError.InternalErrorError', calls: 'detail' });
  await jobsPage.table.link('orders-to-warehouse').click();
  const panel = jobsPage.panel('orders-to-warehouse');
  await expect(panel.heading).toBeVisible();
  await expect(panel.source).toContainText('cdb-orders01');
  await expect(panel.root).toContainText('InternalError');
});
