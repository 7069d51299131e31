/** The open palette, as far as it stands before its code has come. */
export interface OpenPalette {
  text: string;
  /** Enter was pressed: what is found first is done as soon as it is known. */
  isEntered: boolean;
  /** What had the focus, and gets it back. */
  from: HTMLElement | null;
}

/** What a key makes of the palette; null closes it. */
type EarlyKey = (palette: OpenPalette) => OpenPalette | null;

const keys: Readonly<Record<string, EarlyKey>> = {
  Escape: () => null,
  Enter: (palette) => ({ ...palette, isEntered: true }),
  Backspace: (palette) => withText(palette, Array.from(palette.text).slice(0, -1).join('')),
};

/**
 * Reads a key pressed before the palette's field has the focus: a letter is text, as the field would have had it.
 * Undefined for chords, for keys without a letter and for those of a composition, which stay with the browser.
 */
export function readEarlyKey({ key, isComposing, ctrlKey, metaKey }: KeyboardEvent): EarlyKey | undefined {
  if (isComposing || ctrlKey || metaKey) return undefined;
  return Array.from(key).length === 1 ? (palette) => withText(palette, palette.text + key) : keys[key];
}

function withText(palette: OpenPalette, text: string): OpenPalette {
  return { ...palette, text, isEntered: false };
}
