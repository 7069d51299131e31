import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeRows, uncoded } from '../../../scripts/markdown-table.ts';

const rows = codeRows(readFileSync(new URL('../../../docs/hardening.md', import.meta.url), 'utf8'));

test.each(rows)(
  'against %s stands the test that docs/hardening.md names',
  (_attack, _defence, place = '') => {
    const [file = '', title = ''] = place.split(/(?<=`): /);
    expect(title).not.toBe('');
    expect(readFileSync(new URL(uncoded(file), import.meta.url), 'utf8')).toContain(title);
  },
);
