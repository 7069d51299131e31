import { Monitor, Moon, Sun } from 'lucide-react';
import { useEffect } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences, type Theme, themes } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { applyTheme } from '../../theme/apply-theme.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';

const icons: Record<Theme, typeof Sun> = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { t } = useMessages();
  const { theme } = usePreferences();
  useEffect(() => applyTheme(theme), [theme]);
  return (
    <MenuButton
      label={t('shell.theme')}
      icon={icons[theme]}
      items={themes.map((each) => ({
        label: t(`theme.${each}`),
        checked: each === theme,
        onSelect: () => changePreferences({ theme: each }),
      }))}
    />
  );
}
