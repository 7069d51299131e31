import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { eventually } from './eventually.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the server as the product's build does, into a folder of this name; returns the file. */
export async function bundleServer(name: string): Promise<string> {
  const folder = here(`../dist/${name}`);
  await promisify(execFile)(process.execPath, [here('../build.mjs'), folder]);
  return `${folder}/main.js`;
}

export interface ServerProcess {
  child: ChildProcess;
  /** All that it wrote to stdout and stderr so far. */
  output: () => string;
  /** Where it listens, once it says so. */
  url: () => Promise<string>;
  /** Its exit code, once it has ended. */
  code: Promise<unknown>;
}

/** Starts a bundled server with these variables alone, on a free port. */
export function startServer(bundle: string, env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, [bundle], {
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const output = () => Buffer.concat(chunks).toString();
  return {
    child,
    output,
    code: once(child, 'exit').then(([status]: unknown[]) => status),
    url: () =>
      eventually(() => {
        const said = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output())?.[1];
        if (said === undefined) throw new Error(`it does not listen: ${output()}`);
        return said;
      }, 20_000),
  };
}
