import { cpus, release, totalmem } from 'node:os';

/** What the figures were measured on, in one line. */
export function machineLine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  return `${cores.length} cores of ${model}, ${memory} GB, ${process.platform} ${release()}, Node ${process.version}`;
}
