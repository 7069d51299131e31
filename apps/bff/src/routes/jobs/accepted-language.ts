import type { AnswerLanguage } from '@syncdeck/contract';
import { acceptedItems } from '../../http/accept.ts';

const languages: Record<string, AnswerLanguage> = { zh: 'zh-CN', en: 'en' };

/** The first language of Accept-Language that we write, by its primary subtag; English without one. */
export function acceptedLanguage(header: string | undefined): AnswerLanguage {
  for (const { item } of acceptedItems(header)) {
    const primary = item.split('-')[0] ?? '';
    if (Object.hasOwn(languages, primary)) return languages[primary] ?? 'en';
  }
  return 'en';
}
