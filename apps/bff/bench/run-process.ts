import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';

const probe = fileURLToPath(new URL('./loop-probe.mjs', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a process tells of itself; see loop-probe.mjs. */
const readingSchema = z.object({
  asked: z.number(),
  longestBlockMs: z.number(),
  residentMb: z.number(),
  peakMb: z.number(),
  cpuSeconds: z.number(),
});
export type Reading = z.infer<typeof readingSchema>;

export interface MeasuredProcess {
  /** From the start of the process to the line that says where it listens, in ms. */
  startedInMs: number;
  url: string;
  /** Of the time since the last reading. */
  read(): Promise<Reading>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a Node program that prints a line with its URL once it listens. Throws with its output where it does not. */
export async function runProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<MeasuredProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', probe, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await urlOf(child);
  const startedInMs = performance.now() - started;
  child.stdout?.resume();
  child.stderr?.resume();
  let asked = 0;
  return {
    startedInMs,
    url,
    read() {
      asked += 1;
      return reading(child, asked);
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** Runs a Node program to its end and returns what it printed. Throws with its output where it fails. */
export async function runToEnd(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}: ${output}`);
  return output;
}

async function urlOf(child: ChildProcess): Promise<string> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('the process has no output');
  let faults = '';
  stderr.on('data', (chunk: Buffer) => (faults += chunk.toString()));
  const lines = createInterface({ input: stdout });
  try {
    for await (const line of lines) {
      const url = /listening on (http:\/\/[\d.]+:\d+)/.exec(line)?.[1];
      if (url !== undefined) return url;
    }
  } finally {
    lines.close();
  }
  throw new Error(`the process ended before it listened: ${faults}`);
}

function reading(child: ChildProcess, asked: number): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const take = (message: unknown) => {
      const told = readingSchema.safeParse(message);
      if (!told.success || told.data.asked !== asked) return;
      leave();
      resolve(told.data);
    };
    const ended = () => {
      leave();
      reject(new Error('the process ended while it was measured'));
    };
    const leave = () => {
      child.off('message', take);
      child.off('exit', ended);
    };
    child.on('message', take);
    child.once('exit', ended);
    child.send(asked);
  });
}
