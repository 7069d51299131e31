import type { MessageKey } from '../../messages/areas.ts';
import { type SingleKey, singleKeys } from '../../ui/single-key.ts';

/** Keys pressed together. */
export type Chord = readonly string[];

export interface Shortcut {
  /** Any of them does it. */
  chords: readonly Chord[];
  what: MessageKey;
}

export interface ShortcutGroup {
  title: MessageKey;
  shortcuts: readonly Shortcut[];
}

/** A new single key without its words, or its place below, does not build. */
const single: Record<SingleKey, Shortcut> = {
  search: { chords: [[singleKeys.search]], what: 'keys.search' },
  help: { chords: [[singleKeys.help]], what: 'keys.help' },
  next: { chords: [[singleKeys.next], ['↓']], what: 'keys.next' },
  previous: { chords: [[singleKeys.previous], ['↑']], what: 'keys.previous' },
  newTab: { chords: [[singleKeys.newTab]], what: 'keys.newTab' },
  copy: { chords: [[singleKeys.copy]], what: 'keys.copy' },
  filter: { chords: [[singleKeys.filter]], what: 'keys.filter' },
  nextJob: { chords: [[singleKeys.nextJob]], what: 'keys.nextJob' },
  previousJob: { chords: [[singleKeys.previousJob]], what: 'keys.previousJob' },
};

/** Every key of the page; `command` is the one that chords are pressed with here, Ctrl or ⌘. */
export function shortcutGroups(command: string): ShortcutGroup[] {
  return [
    {
      title: 'keys.page',
      shortcuts: [
        single.search,
        { chords: [[command, 'K']], what: 'keys.palette' },
        single.help,
        { chords: [['Esc']], what: 'keys.close' },
      ],
    },
    {
      title: 'keys.rows',
      shortcuts: [
        single.next,
        single.previous,
        { chords: [['Enter']], what: 'keys.open' },
        single.newTab,
        single.copy,
        single.filter,
        { chords: [['Space']], what: 'keys.select' },
        {
          chords: [
            ['Shift', '↓'],
            ['Shift', '↑'],
          ],
          what: 'keys.extend',
        },
        { chords: [['←'], ['→']], what: 'keys.fold' },
      ],
    },
    {
      title: 'keys.job',
      shortcuts: [
        single.nextJob,
        single.previousJob,
        { chords: [['←'], ['→']], what: 'keys.tabs' },
        { chords: [['↑'], ['↓'], ['←'], ['→']], what: 'keys.tree' },
        { chords: [['*']], what: 'keys.siblings' },
      ],
    },
    {
      title: 'keys.elsewhere',
      shortcuts: [
        { chords: [['Shift', 'Enter']], what: 'keys.sortAlso' },
        { chords: [['Shift', 'Enter']], what: 'keys.exclude' },
        {
          chords: [
            ['Shift', '←'],
            ['Shift', '→'],
          ],
          what: 'keys.range',
        },
        {
          chords: [
            ['Alt', '↑'],
            ['Alt', '↓'],
          ],
          what: 'keys.moveView',
        },
      ],
    },
  ];
}
