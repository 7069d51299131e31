import { demoCredential } from './credential.ts';
import { readAnswers } from './read-answers.ts';
import { optionsOf, usage } from './run-options.ts';
import { startSimulator } from './start-simulator.ts';

/** Runs the simulator alone until it is told to stop. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  const given = optionsOf(process.argv.slice(2), process.env);
  if ('faults' in given) {
    process.stderr.write(`${given.faults.join('\n')}\n\n${usage}`);
    process.exitCode = 1;
    return;
  }
  const { files, ...options } = given;
  const answers = files === undefined ? undefined : await readAnswers(files);
  const simulator = await startSimulator({ ...options, ...(answers && { answers }) });
  const { secretId, secretKey } = demoCredential;
  process.stdout.write(
    `DTS simulator listening on ${simulator.url} SecretId=${secretId} SecretKey=${secretKey}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close());
}

await main();
