import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configVariables } from '../apps/bff/src/config/config-variables.ts';
import { codeRows, uncoded } from './markdown-table.ts';

const path = join(import.meta.dirname, '../docs/configuration.md');

test('docs/configuration.md lists exactly the variables that are read, with their meaning and default', () => {
  const told = codeRows(readFileSync(path, 'utf8')).map(([name, meaning, standard]) => ({
    name: uncoded(name),
    meaning,
    default: standard,
  }));
  expect(told).toEqual(configVariables);
});
