import { Clock, Languages, Rows3, SunMoon } from 'lucide-react';
import type { Command } from '../../features/palette/command.ts';
import { changeLanguage, languageNames } from '../../features/shell/change-language.ts';
import { changeZone } from '../../features/shell/change-zone.ts';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences, languages, themes } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { changeDensity, useDensity } from '../../view/use-columns.ts';
import { densities, zones } from '../../view/view.ts';

/** Theme, language, time zone and density, each choice a command. */
export function useSettingCommands(): Command[] {
  const { t, language } = useMessages();
  const { theme } = usePreferences();
  const { zone } = useFormat();
  const density = useDensity();
  const set = (name: string, value: string) => t('palette.set', { name, value });
  const commands: Command[] = [
    ...themes.map(
      (each): Command => ({
        id: `theme:${each}`,
        label: set(t('shell.theme'), t(`theme.${each}`)),
        icon: SunMoon,
        words: each,
        isOn: each === theme,
        run: () => changePreferences({ theme: each }),
      }),
    ),
    ...languages.map(
      (each): Command => ({
        id: `language:${each}`,
        label: set(t('shell.language'), languageNames[each]),
        icon: Languages,
        words: `language ${each}`,
        isOn: each === language,
        run: () => changeLanguage(each),
      }),
    ),
    ...zones.map(
      (each): Command => ({
        id: `zone:${each}`,
        label: set(t('shell.zone'), t(`zone.${each}`)),
        icon: Clock,
        words: each,
        isOn: each === zone,
        run: () => changeZone(each),
      }),
    ),
    ...densities.map(
      (each): Command => ({
        id: `density:${each}`,
        label: set(t('density.button'), t(`density.${each}`)),
        icon: Rows3,
        words: each,
        isOn: each === density,
        run: () => changeDensity(each),
      }),
    ),
  ];
  return commands.map((command) => ({ ...command, done: command.label }));
}
