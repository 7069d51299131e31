import { Languages } from 'lucide-react';
import { speak } from '../../messages/text-store.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences, type Language, languages } from '../../preferences/preferences.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { reportMissingChunk } from '../../ui/missing-chunk.ts';

/** Each language in its own words. */
const names: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' };

/** English or Simplified Chinese. */
export function LanguageSwitch() {
  const { t, language } = useMessages();
  return (
    <MenuButton
      label={t('shell.language')}
      icon={Languages}
      items={languages.map((each) => ({
        label: names[each],
        checked: each === language,
        onSelect: () => {
          changePreferences({ language: each });
          speak(each).catch(reportMissingChunk);
        },
      }))}
    />
  );
}
