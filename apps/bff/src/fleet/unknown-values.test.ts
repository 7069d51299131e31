import { expect, test } from 'vitest';
import { createLog } from '../log/create-log.ts';
import { UnknownValues } from './unknown-values.ts';

function watching() {
  const fields: string[] = [];
  const lines: string[] = [];
  const log = createLog('warn', (text) => text, { write: (line) => lines.push(line) });
  const subject = new UnknownValues({ metUnknownValue: (field) => fields.push(field) }, log);
  return { subject, fields, lines };
}

test('an unknown value is counted for each job, and logged once', () => {
  const { subject, fields, lines } = watching();
  for (let job = 0; job < 2; job += 1) subject.meet({ field: 'Status', value: 'Tomorrow' });
  expect(fields).toEqual(['Status', 'Status']);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ field: 'Status', value: 'Tomorrow' }]);
});

test('however many values upstream makes up, the log holds a hundred lines of them, each short', () => {
  const { subject, fields, lines } = watching();
  for (let index = 0; index < 1000; index += 1) {
    subject.meet({ field: 'Status', value: `${index}${'x'.repeat(10_000)}` });
  }
  expect(fields).toHaveLength(1000);
  expect(lines).toHaveLength(100);
  expect(lines.join('').length).toBeLessThan(50_000);
});
