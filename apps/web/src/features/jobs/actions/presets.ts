import type { MessageKey } from '../../../messages/areas.ts';

/** Questions that are asked often, as the URL writes them. */
export const presets: readonly { words: MessageKey; text: string }[] = [
  { words: 'presets.broken', text: 'health=failed&health=lagging&sort=-severity,-lagSeconds' },
  { words: 'presets.behind', text: 'lagSeconds=600..&sort=-lagSeconds' },
  { words: 'presets.paused', text: 'healthReason=paused&sort=-createdAt' },
  { words: 'presets.expiring', text: 'expiresAt=0d..30d&sort=expiresAt' },
  { words: 'presets.new', text: 'createdAt=-7d..&sort=-createdAt' },
];
