import { speak } from '../../messages/text-store.ts';
import { changePreferences, type Language } from '../../preferences/preferences.ts';
import { reportMissingChunk } from '../../ui/missing-chunk.ts';

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' };

/** Speaks a language from now on, and at the next visit. */
export function changeLanguage(language: Language): void {
  changePreferences({ language });
  speak(language).catch(reportMissingChunk);
}
