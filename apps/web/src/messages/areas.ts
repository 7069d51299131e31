import type { Language } from '../preferences/preferences.ts';
import type { Dictionary, EnumNames } from './dictionary.ts';
import type { coreMessages } from './en/core.ts';
import type { EnumKind } from './en/enums.ts';
import type { jobMessages } from './en/job.ts';
import type { toolMessages } from './en/tools.ts';

/**
 * Parts of the dictionary that are loaded together: `core` before the first paint, `tools` with the list's popups,
 * `job` with the drill-down.
 */
export type Area = 'core' | 'tools' | 'job';

export type MessageKey = keyof typeof coreMessages | keyof typeof toolMessages | keyof typeof jobMessages;

interface LoadedArea {
  messages: Dictionary;
  enums?: Partial<EnumNames<EnumKind>>;
}

/** One chunk per area and language. */
const loaders: Record<Area, Record<Language, () => Promise<LoadedArea>>> = {
  core: {
    en: async () => {
      const { coreMessages, enumNames } = await import('./en/core.ts');
      return { messages: coreMessages, enums: enumNames };
    },
    'zh-CN': async () => {
      const { coreMessages, enumNames } = await import('./zh/core.ts');
      return { messages: coreMessages, enums: enumNames };
    },
  },
  tools: {
    en: async () => ({ messages: (await import('./en/tools.ts')).toolMessages }),
    'zh-CN': async () => ({ messages: (await import('./zh/tools.ts')).toolMessages }),
  },
  job: {
    en: async () => {
      const { jobMessages, jobEnumNames } = await import('./en/job.ts');
      return { messages: jobMessages, enums: jobEnumNames };
    },
    'zh-CN': async () => {
      const { jobMessages, jobEnumNames } = await import('./zh/job.ts');
      return { messages: jobMessages, enums: jobEnumNames };
    },
  },
};

export interface Texts {
  language: Language;
  messages: Dictionary;
  enums: Partial<EnumNames<EnumKind>>;
}

/** Everything of one language that the given areas hold. */
export async function loadTexts(language: Language, areas: Iterable<Area>): Promise<Texts> {
  const loaded = await Promise.all(Array.from(areas, (area) => loaders[area][language]()));
  return {
    language,
    messages: Object.assign({}, ...loaded.map(({ messages }) => messages)) as Dictionary,
    enums: Object.assign({}, ...loaded.map(({ enums }) => enums)) as Partial<EnumNames<EnumKind>>,
  };
}
