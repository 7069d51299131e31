import { parseJobQuery } from '@syncdeck/contract';
import { getTexts } from '../../../messages/text-store.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import type { MenuItem } from '../../../ui/menu/menu.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { presets } from './presets.ts';

/** The questions that are asked often; each takes the place of the filters, the grouping stays. */
export function presetItems(): MenuItem[] {
  const { t } = messagesOf(getTexts());
  return presets.map(({ words, text }) => ({
    label: t(words),
    onSelect: () =>
      changeQuery(({ group }) => ({
        ...parseJobQuery(new URLSearchParams(text), Date.now()).query,
        group,
      })),
  }));
}
