import { strokeMark } from './stroke-mark.tsx';
import type { Tone } from './tone.ts';

const circle = 'M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z';

/** Each tone has a shape of its own: colour is never all that tells them apart. */
const strokes: Record<Tone, string> = {
  failed: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM6 6l4 4M10 6l-4 4',
  lagging: 'M14.2 6.1A6.5 6.5 0 1 0 10.3 14.1M8 4.2V8l2.5 1.4M13.6 9v2.4M13.6 14h.01',
  attention: 'M8 2 1.3 13.7h13.4zM8 6.4v3.2M8 11.6h.01',
  working: `${circle}M6.6 5.3v5.4L10.8 8z`,
  healthy: `${circle}M5.3 8.2l1.9 1.9 3.6-4`,
  idle: circle,
  ended:
    'M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2z',
};

/** The shape of a tone, of this width and height (a number is px), for the eye alone: a word stands beside it. */
export function toneMark(tone: Tone, size: number | string, className?: string) {
  return strokeMark({ path: strokes[tone], size, strokeWidth: 1.35, className });
}
