import { jsonEscape } from '../json-escape.ts';

/**
 * What JSON leaves as it is and viewers act on: DEL and the C1 controls (U+009B begins a terminal's sequence as ESC
 * does), the separators that some take for line ends, and marks that turn the direction of writing.
 */
const acting = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A line of JSON that means the same and has no such character; the line feed that ends it stays. */
export function escapeControls(line: string): string {
  return line.replace(acting, jsonEscape);
}
