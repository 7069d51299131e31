import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the scripts keep stamps and reports; it goes when node_modules goes. */
export const cacheFolder = join(root, 'node_modules/.cache/syncdeck');
