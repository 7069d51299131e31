import { type KeptJob, keepWhole, listJob } from '@syncdeck/domain';
import { expect, test } from 'vitest';
import { eventually } from '../../tests/eventually.ts';
import { Publisher } from './publisher.ts';

const context = { account: 'main', region: 'ap-guangzhou', now: 0, lagThresholdSeconds: 60 };
const job = (JobId: string) => keepWhole(listJob({ JobId }, context));
const [a, b] = [job('sync-a'), job('sync-b')];

function publisher(jobs: KeptJob[]) {
  const held = new Map(jobs.map((each) => [each.key, each]));
  const told: { changed: string[]; removed: string[] }[] = [];
  const reading: { onRead: (key: string) => void } = { onRead: () => undefined };
  const jobOf = (key: string) => {
    reading.onRead(key);
    return held.get(key);
  };
  const subject = new Publisher(jobOf, {
    onChange: (_revision, changed, removed) => told.push({ changed, removed }),
    onError: (error) => {
      throw error;
    },
  });
  return { subject, held, told, reading };
}

test('a job that is noted while there turns out to be nothing to publish is published', async () => {
  const { subject, told, reading } = publisher([b]);
  reading.onRead = (key) => {
    if (key === a.key) subject.note(b.key);
  };
  subject.note(a.key);
  await subject.flush();
  await eventually(() => expect(told).toEqual([{ changed: [b.key], removed: [] }]));
});

test('a job that is gone is removed by the next try where building the listing failed', async () => {
  const { subject, held, told, reading } = publisher([a, b]);
  subject.note(a.key);
  await subject.flush();
  held.delete(a.key);
  reading.onRead = (key) => {
    if (key === b.key) throw new Error('no listing');
  };
  subject.note(a.key);
  subject.note(b.key);
  await expect(subject.flush()).rejects.toThrow('no listing');
  reading.onRead = () => undefined;
  await subject.flush();
  expect(told.at(-1)).toEqual({ changed: [b.key], removed: [a.key] });
  expect(subject.listing.size).toBe(1);
});
