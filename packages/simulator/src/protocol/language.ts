/** X-TC-Language: the language of step names, error texts and messages. */
export type Language = 'zh-CN' | 'en-US';

export type Text = Readonly<Record<Language, string>>;

/** Anything but en-US is answered in Chinese, the default of the Chinese site. */
export function parseLanguage(header: string | undefined): Language {
  return header === 'en-US' ? 'en-US' : 'zh-CN';
}
