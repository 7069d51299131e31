import { expect, test } from 'vitest';
import { optionsOf } from './run-options.ts';

test('without flags nothing is set', () => {
  expect(optionsOf([], {})).toEqual({});
});

test('flags come before environment variables', () => {
  expect(
    optionsOf(['--jobs', '10', '--regions', 'ap-beijing, ap-tokyo'], {
      SIMULATOR_JOBS: '20',
      SIMULATOR_SEED: '3',
    }),
  ).toEqual({
    jobs: 10,
    seed: 3,
    regions: ['ap-beijing', 'ap-tokyo'],
  });
});

test('a standing clock begins at the given time', () => {
  expect(optionsOf(['--clock', '2026-11-24T12:00:00+08:00'], {})).toEqual({
    clock: { startAt: 1_795_492_800_000 },
  });
});

test('every fault is named at once', () => {
  expect(optionsOf(['--jobs', '100001', '--port=x', '--colour', 'red'], {})).toEqual({
    faults: [
      '--colour is no option',
      'red is no option',
      '--port is x, it takes 0 to 65535; 0 takes a free port (default 0)',
      '--jobs is 100001, it takes 0 to 100000 (default 400)',
    ],
  });
});
