import type { ConfigFault } from './config-error.ts';
import type { Credentials, CredentialSource } from './credential-source.ts';
import type { Environment, ReadFile } from './read-config.ts';

const idNames = ['TENCENTCLOUD_SECRET_ID'];
const keyNames = ['TENCENTCLOUD_SECRET_KEY'];
const tokenNames = ['TENCENTCLOUD_SESSION_TOKEN', 'TENCENTCLOUD_SECURITY_TOKEN', 'TENCENTCLOUD_TOKEN'];

export const credentialNames: readonly string[] = [...idNames, ...keyNames, ...tokenNames];
export const secretTakes = 'printable ASCII without white space';

/** Whether a secret can be signed with and sent in a header. */
export function isSecretText(text: string): boolean {
  return /^[\x21-\x7e]{1,4096}$/.test(text);
}

/** The account of the environment, or null where it names no credentials. Faults are added to `faults`. */
export function readEnvironmentCredentials(
  env: Environment,
  readFile: ReadFile,
  faults: ConfigFault[],
): CredentialSource | null {
  if (!credentialNames.some((name) => env[name] || env[`${name}_FILE`])) return null;
  const before = faults.length;
  const credentials = readOnce(env, readFile, faults);
  if (faults.length > before) return { read: () => credentials };
  return {
    read() {
      const found: ConfigFault[] = [];
      const anew = readOnce(env, readFile, found);
      if (found.length > 0) throw new Error(found.map((fault) => `${fault.name}: ${fault.takes}`).join('; '));
      return anew;
    },
  };
}

function readOnce(env: Environment, readFile: ReadFile, faults: ConfigFault[]): Credentials {
  const secretId = readSecret(env, readFile, idNames, faults);
  const secretKey = readSecret(env, readFile, keyNames, faults);
  const token = readSecret(env, readFile, tokenNames, faults);
  const missing = [...(secretId === null ? idNames : []), ...(secretKey === null ? keyNames : [])].filter(
    (name) => !faults.some((fault) => fault.name === name || fault.name === `${name}_FILE`),
  );
  for (const name of missing) {
    faults.push({ name, holds: null, takes: 'is missing beside the other credentials' });
  }
  return { secretId: secretId ?? '', secretKey: secretKey ?? '', ...(token === null ? {} : { token }) };
}

/** The first of the names that is given, itself or as a file; null where none is or it can't be used. */
function readSecret(
  env: Environment,
  readFile: ReadFile,
  names: readonly string[],
  faults: ConfigFault[],
): string | null {
  let found: string | null = null;
  for (const name of names) {
    const value = env[name];
    const path = env[`${name}_FILE`];
    if (value && path) {
      faults.push({ name, holds: null, takes: `stands together with ${name}_FILE; give one of the two` });
      continue;
    }
    const text = path ? fileText(readFile, `${name}_FILE`, path, faults) : value || null;
    if (text === null) continue;
    if (isSecretText(text)) found ??= text;
    else faults.push({ name: path ? `${name}_FILE` : name, holds: null, takes: `takes ${secretTakes}` });
  }
  return found;
}

function fileText(readFile: ReadFile, name: string, path: string, faults: ConfigFault[]): string | null {
  try {
    return readFile(path).trim();
  } catch {
    faults.push({ name, holds: path, takes: 'the path of a file that can be read' });
    return null;
  }
}
