import { useSyncExternalStore } from 'react';
import { getPreferences, type Preferences, subscribePreferences } from './preferences.ts';

/** The reader's preferences, fresh at each change. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribePreferences, getPreferences);
}
