import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, test } from 'vitest';
import { loadArea, speak } from '../../messages/text-store.ts';
import { colorTokens } from '../../theme/color-tokens.ts';
import { KitPage } from './kit-page.tsx';

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await loadArea('tools');
  await speak('en');
});

test('the kit shows every colour and every part in both looks', async () => {
  const host = document.createElement('main');
  document.body.append(host);
  const root = createRoot(host);
  await act(async () => root.render(<KitPage />));
  for (const look of ['light', 'dark']) {
    const side = host.querySelector(`section[aria-label=${look}]`);
    for (const { name } of colorTokens) expect(side?.textContent).toContain(name);
    expect(side?.querySelectorAll('button[disabled]').length).toBeGreaterThan(3);
    expect(side?.querySelectorAll('.kit-hover, .kit-focus').length).toBeGreaterThan(6);
  }
  await act(async () => root.unmount());
  host.remove();
});
