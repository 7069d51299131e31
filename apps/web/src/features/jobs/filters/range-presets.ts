import type { RangeName } from '@syncdeck/contract';
import type { MessageKey } from '../../../messages/areas.ts';

/** A range one click away; without words of its own it is described like every other. */
export interface RangePreset {
  text: string;
  words: MessageKey | null;
}

const plain = (text: string): RangePreset => ({ text, words: null });

const past: readonly RangePreset[] = [
  { text: '-24h..', words: 'range.last24h' },
  { text: '-7d..', words: 'range.last7d' },
  { text: '-30d..', words: 'range.last30d' },
];

/** Quick choices of every range, by its name. */
export const rangePresets: Record<RangeName, readonly RangePreset[]> = {
  lagSeconds: ['60..', '600..', '3600..', '..5'].map(plain),
  lagMegabytes: ['1..', '100..', '1024..'].map(plain),
  progressPercent: ['..50', '50..', '90..'].map(plain),
  createdAt: past,
  startedAt: past,
  endedAt: past,
  expiresAt: [
    { text: '0d..7d', words: 'range.next7d' },
    { text: '0d..30d', words: 'range.next30d' },
    { text: '..0d', words: 'range.overdue' },
  ],
};
