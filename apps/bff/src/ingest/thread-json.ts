import { jsonEscape } from '../json-escape.ts';
import { bufferOf } from './parse-json.ts';

/**
 * JSON on its way between threads, a byte a character, as V8 itself holds such text: both ways are a copy of memory and
 * no coding, and it is parsed in two thirds of the time that a text with Chinese in it takes.
 */
export type ThreadJson = Uint8Array<ArrayBuffer>;

/** `json`: as JSON.stringify writes it. What is no Latin-1 is escaped, which only stands in texts. */
export function toThread(json: string): ThreadJson {
  const narrow = json.replace(/[^\0-\xff]/g, jsonEscape);
  const bytes = new Uint8Array(narrow.length);
  bufferOf(bytes).write(narrow, 'latin1');
  return bytes;
}

/** JSON that says the same as what `toThread` was given. */
export function fromThread(bytes: ThreadJson): string {
  return bufferOf(bytes).toString('latin1');
}
