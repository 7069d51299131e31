import { Clock } from 'lucide-react';
import { zoneLabel, zoneOffsetMinutes } from '../../format/absolute-time.ts';
import { clockNow } from '../../format/clock.ts';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { zones } from '../../view/view.ts';
import { changeZone } from './change-zone.ts';

/** The zone that times are written in; a link's own zone gives way to the choice. */
export function ZoneSwitch() {
  const { t } = useMessages();
  const { zone } = useFormat();
  const offset = (each: (typeof zones)[number]) => zoneLabel(zoneOffsetMinutes(clockNow(), each));
  return (
    <MenuButton
      label={t('shell.zone')}
      icon={Clock}
      face={<span className="text-xs max-sm:hidden">{offset(zone)}</span>}
      items={zones.map((each) => ({
        label: t('zone.item', { name: t(`zone.${each}`), offset: offset(each) }),
        checked: each === zone,
        onSelect: () => changeZone(each),
      }))}
    />
  );
}
