import { ListFilter } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { toolPart } from '../../../ui/tool-part.ts';
import { ToolLabel } from '../../../ui/tool-label.tsx';

const loadItems = toolPart(() => import('./preset-items.ts'));

/** Offers the questions that are asked often. */
export function PresetsButton() {
  const { t } = useMessages();
  return (
    <MenuButton
      variant="plain"
      label={t('presets.button')}
      face={<ToolLabel text={t('presets.button')} />}
      icon={ListFilter}
      items={async () => (await loadItems()).presetItems()}
    />
  );
}
