import { changePreferences } from '../../preferences/preferences.ts';
import { changeView } from '../../view/navigation.ts';
import type { Zone } from '../../view/view.ts';

/** Writes times in a zone from now on; a link's own zone gives way to the choice. */
export function changeZone(zone: Zone): void {
  changePreferences({ zone });
  changeView({ tz: null }, { replace: true });
}
