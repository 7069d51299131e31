/** The thread that reads answers comes up, and gets its code going, while the rest of the server is still being read. */
import { startIngestThread } from './ingest/ingest-thread.ts';

startIngestThread();
await import('./run-server.ts');
