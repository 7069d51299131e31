import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Becomes a Node program as far as the terminal sees: its output, its signals, its exit code. What the caller's own
 * environment says goes before `environment`.
 */
export function handOver(args, environment = {}) {
  const env = { ...environment, ...process.env };
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  // A terminal sends Ctrl-C to the whole group, a supervisor to this process alone: both reach the child once.
  const forward = (signal) => child.kill(signal);
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  process.on('SIGINT', () => process.stdin.isTTY || forward('SIGINT'));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
