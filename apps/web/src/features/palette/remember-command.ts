import { changePreferences, getPreferences } from '../../preferences/preferences.ts';
import type { Command } from './command.ts';

const rememberedAtMost = 6;

/** Puts a command before all others that were used lately. */
export function rememberCommand({ id, label }: Command): void {
  const others = getPreferences().recentCommands.filter((each) => each.id !== id);
  changePreferences({ recentCommands: [{ id, label }, ...others].slice(0, rememberedAtMost) });
}
