import { ConfigError } from './config/config-error.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { type RunningBff, startBff } from './start-bff.ts';

/** Whatever still hangs by then is left behind: a supervisor waits 5 s. */
const shutdownMs = 4000;

const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program listens there already; give another PORT, or 0 for a free one.',
  EACCES: 'This user may not listen there; give a PORT above 1023.',
  EADDRNOTAVAIL: 'This machine has no such address; give another HOST.',
  ENOTFOUND: 'This machine has no such name; give another HOST.',
};

let closing = false;

try {
  const rehearsal = rehearse();
  const bff = await startBff(process.env);
  rehearsal.catch((error: unknown) => bff.log.error({ err: error }, 'the rehearsal failed'));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => shutDown(bff, signal));
  process.on('unhandledRejection', (error) => bff.log.error({ err: error }, 'a rejection was not handled'));
  process.on('uncaughtException', (error) => {
    bff.log.fatal({ err: error }, 'an exception was not caught');
    process.exitCode = 1;
    shutDown(bff, 'uncaughtException');
  });
} catch (error) {
  console.error(startFault(error));
  process.exit(1);
}

function shutDown(bff: RunningBff, reason: string): void {
  if (closing) return;
  closing = true;
  bff.log.info({ reason }, 'closing');
  setTimeout(() => process.exit(), shutdownMs);
  bff.close().then(
    () => process.exit(),
    (error: unknown) => {
      bff.log.error({ err: error }, 'closing failed');
      process.exit();
    },
  );
}

/** What is printed where the start fails; a fault of our own with its stack. */
function startFault(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const says = 'code' in error && typeof error.code === 'string' ? listenFaults[error.code] : undefined;
  return says === undefined ? (error.stack ?? error.message) : `${says} (${error.message})`;
}
