import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtBff } from '../fixtures/start-bff.ts';
import { expect, test } from '../fixtures/test.ts';

test('the built product has no kit page, and none of its code', async ({ page }) => {
  await page.goto('/dev/kit');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  const assets = join(builtBff, 'web/assets');
  const scripts = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  expect(scripts.length).toBeGreaterThan(10);
  expect(
    scripts.filter((name) => /kit-hover|dev\/kit/.test(readFileSync(join(assets, name), 'utf8'))),
  ).toEqual([]);
});
