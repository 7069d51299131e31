import { Languages } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { languages } from '../../preferences/preferences.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { changeLanguage, languageNames } from './change-language.ts';

/** English or Simplified Chinese. */
export function LanguageSwitch() {
  const { t, language } = useMessages();
  return (
    <MenuButton
      label={t('shell.language')}
      icon={Languages}
      items={languages.map((each) => ({
        label: languageNames[each],
        checked: each === language,
        onSelect: () => changeLanguage(each),
      }))}
    />
  );
}
