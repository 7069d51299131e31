import { Bookmark } from 'lucide-react';
import type { Command } from '../../features/palette/command.ts';
import type { SavedView } from '../../preferences/preferences.ts';
import { openList } from '../../view/navigation.ts';

/** Opens a saved view, each. */
export function viewCommands(views: readonly SavedView[]): Command[] {
  return views.map(({ name, text }) => ({
    id: `view:${name}`,
    label: name,
    icon: Bookmark,
    run: () => openList(text),
  }));
}
