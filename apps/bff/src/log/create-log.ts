import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config/config.ts';
import { blankSecretFields } from './blank-secret-fields.ts';
import { escapeControls } from './escape-controls.ts';
import { isoTime } from './iso-time.ts';
import { serializeError } from './serialize-error.ts';

export type Log = Logger;

/**
 * JSON lines on stdout, or on `destination`. Fields with a secret's name are blanked at any depth, and `mask` goes
 * over each finished line, so that our own credentials are in none, error stacks included. A line is one line,
 * whatever viewer shows it.
 */
export function createLog(
  level: LogLevel,
  mask: (text: string) => string,
  destination: DestinationStream = standardOutput(),
): Log {
  return pino(
    {
      level,
      base: { service: 'syncdeck' },
      timestamp: isoTime(),
      formatters: { level: (label) => ({ level: label }), log: blankSecretFields },
      serializers: { err: serializeError },
      hooks: { streamWrite: (line) => escapeControls(mask(line)) },
    },
    destination,
  );
}

/**
 * Lines leave together, at the latest after 100 ms and when the process ends: to write each costs more than it.
 * Not many, since each copies those that wait.
 */
function standardOutput(): DestinationStream {
  return pino.destination({ fd: 1, sync: false, minLength: 4 * 1024, periodicFlush: 100 });
}
