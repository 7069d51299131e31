import { Rows3 } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { densities } from '../../../view/view.ts';
import { changeDensity, useDensity } from '../../../view/use-columns.ts';

/** Comfortable or compact rows. */
export function DensityButton() {
  const { t } = useMessages();
  const density = useDensity();
  return (
    <MenuButton
      variant="plain"
      label={t('density.button')}
      icon={Rows3}
      items={densities.map((each) => ({
        label: t(`density.${each}`),
        checked: each === density,
        onSelect: () => changeDensity(each),
      }))}
    />
  );
}
