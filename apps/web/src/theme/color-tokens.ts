/** What a colour of the theme stands for, on which grounds, and the contrast that it has to have there. */
export interface ColorToken {
  name: string;
  meaning: string;
  /** Empty for a ground. */
  on: readonly string[];
  /** 4.5 for text, 3 for what is drawn; WCAG 2.2, 1.4.3 and 1.4.11. */
  least: number;
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover'] as const;
const ground = (name: string, meaning: string): ColorToken => ({ name, meaning, on: [], least: 0 });
const text = (name: string, meaning: string, on: readonly string[] = grounds): ColorToken => ({
  name,
  meaning,
  on,
  least: 4.5,
});
const tone = (name: string, meaning: string): ColorToken => text(name, meaning, [...grounds, `${name}-soft`]);

/** Every colour with a meaning, as theme.css holds them; scrims, shades and hairlines carry none. */
export const colorTokens: readonly ColorToken[] = [
  ground('canvas', 'behind everything'),
  ground('surface', 'table, panel, fields'),
  ground('raised', 'menus, popovers, dialogs'),
  ground('sunken', 'table head, tracks'),
  ground('hover', 'under the pointer'),
  text('ink', 'what is read first', [...grounds, 'accent-soft']),
  text('ink-soft', 'labels, buttons', [...grounds, 'accent-soft']),
  text('ink-faint', 'ids, hints, what is not there', [...grounds, 'accent-soft']),
  text('accent', 'links, what is chosen, the focus', [...grounds, 'accent-soft']),
  text('accent-strong', 'text of chips', [...grounds, 'accent-soft']),
  text('on-accent', 'text on the accent', ['accent', 'accent-strong']),
  { name: 'line-strong', meaning: 'edges of fields', on: ['canvas', 'surface', 'raised'], least: 3 },
  tone('failed', 'failed, one family for all of it'),
  tone('lagging', 'behind the threshold'),
  tone('attention', 'wants a look'),
  tone('working', 'on its way'),
  tone('healthy', 'level with its source'),
  tone('idle', 'not started'),
  tone('ended', 'over'),
];
