import { errorWordings } from './error-wordings.ts';
import type { Language, Text } from './language.ts';

/** An error of the API: an `Error` body under HTTP 200. `subject` is the parameter or value that it is about. */
export class ApiError extends Error {
  readonly code: string;
  readonly subject: string;
  /** Words of its own in place of the platform's. */
  readonly wording: string | undefined;

  constructor(code: string, subject = '', wording?: string) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.subject = subject;
    this.wording = wording;
  }
}

const otherwise: Text = { 'zh-CN': '操作失败。', 'en-US': 'The operation failed.' };

/** The message of a code in the caller's language; a code without words of its own takes those of its top word. */
export function errorMessage(error: ApiError, language: Language): string {
  if (error.wording !== undefined) return error.wording;
  const wording = errorWordings[error.code] ?? errorWordings[error.code.split('.')[0] ?? ''];
  return wording ? wording[language](error.subject) : otherwise[language];
}
