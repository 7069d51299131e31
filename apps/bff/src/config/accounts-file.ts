import * as z from 'zod/mini';
import type { AccountConfig } from './config.ts';
import type { ConfigFault } from './config-error.ts';
import type { Credentials } from './credential-source.ts';
import { endpointTakes, readEndpoint, withoutUserinfo } from './endpoint.ts';
import { isSecretText, secretTakes } from './environment-credentials.ts';
import type { Environment, ReadFile } from './read-config.ts';
import { isRegionCode } from './regions.ts';

const accountSchema = z.strictObject({
  alias: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/)),
  secretId: z.optional(z.string().check(z.refine(isSecretText))),
  secretKey: z.optional(z.string().check(z.refine(isSecretText))),
  secretIdEnv: z.optional(z.string().check(z.minLength(1))),
  secretKeyEnv: z.optional(z.string().check(z.minLength(1))),
  regions: z.array(z.string().check(z.refine(isRegionCode))).check(z.minLength(1)),
  endpoint: z.optional(z.string().check(z.refine((text) => readEndpoint(text) !== null))),
});

type Account = z.infer<typeof accountSchema>;

const fieldTakes: Readonly<Record<string, string>> = {
  alias: 'a lower-case word ([a-z0-9][a-z0-9-]{0,31})',
  secretId: secretTakes,
  secretKey: secretTakes,
  secretIdEnv: 'the name of a variable',
  secretKeyEnv: 'the name of a variable',
  regions: 'a list of region codes such as ["ap-guangzhou"]',
  endpoint: endpointTakes,
};
const secretFields = new Set(['secretId', 'secretKey']);
const name = 'DTS_ACCOUNTS_FILE';

/** The accounts of DTS_ACCOUNTS_FILE. Faults are added to `faults`, each with its place in the file. */
export function readAccountsFile(
  path: string,
  env: Environment,
  readFile: ReadFile,
  defaultEndpoint: string,
  faults: ConfigFault[],
): AccountConfig[] {
  const items = readItems(path, readFile, faults);
  const accounts = items.flatMap((item, index) => {
    const account = readAccount(item, index, faults);
    return account === null ? [] : [{ account, index }];
  });
  const aliases = new Set<string>();
  return accounts.map(({ account, index }) => {
    if (aliases.has(account.alias)) {
      faults.push({ name: `${name}[${index}].alias`, holds: account.alias, takes: 'an alias of its own' });
    }
    aliases.add(account.alias);
    credentialsOf(account, index, env, faults);
    return {
      alias: account.alias,
      regions: [...new Set(account.regions)],
      endpoint: (account.endpoint && readEndpoint(account.endpoint)) || defaultEndpoint,
      credentials: { read: () => readAgain(path, account.alias, env, readFile) },
    };
  });
}

function readItems(path: string, readFile: ReadFile, faults: ConfigFault[]): unknown[] {
  let text: string;
  try {
    text = readFile(path);
  } catch {
    faults.push({ name, holds: path, takes: 'the path of a file that can be read' });
    return [];
  }
  try {
    const items: unknown = JSON.parse(text);
    if (Array.isArray(items) && items.length > 0) return items;
  } catch {
    // The parser's message would quote the file, and the file holds secrets.
  }
  faults.push({ name, holds: path, takes: 'a file with a JSON list of one or more accounts' });
  return [];
}

function readAccount(item: unknown, index: number, faults: ConfigFault[]): Account | null {
  const parsed = accountSchema.safeParse(item);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    for (const field of names) faults.push(fieldFault(item, index, field));
  }
  return null;
}

function fieldFault(item: unknown, index: number, field: string): ConfigFault {
  const place = `${name}[${index}]${field === '' ? '' : `.${field}`}`;
  if (field === '') return { name: place, holds: null, takes: 'takes an object that describes an account' };
  const takes = Object.hasOwn(fieldTakes, field) ? fieldTakes[field] : undefined;
  if (takes === undefined) return { name: place, holds: null, takes: 'is no field of an account' };
  const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, field) : undefined;
  if (value === undefined || secretFields.has(field)) {
    return { name: place, holds: null, takes: `takes ${takes}` };
  }
  return { name: place, holds: withoutUserinfo(JSON.stringify(value)), takes };
}

function credentialsOf(
  account: Account,
  index: number,
  env: Environment,
  faults: ConfigFault[],
): Credentials | null {
  const { secretId, secretKey, secretIdEnv, secretKeyEnv } = account;
  const literal = secretId !== undefined && secretKey !== undefined;
  const named = secretIdEnv !== undefined && secretKeyEnv !== undefined;
  const given = [secretId, secretKey, secretIdEnv, secretKeyEnv].filter(
    (field) => field !== undefined,
  ).length;
  if (given !== 2 || literal === named) {
    const takes = 'takes secretId and secretKey, or secretIdEnv and secretKeyEnv';
    faults.push({ name: `${name}[${index}]`, holds: null, takes });
    return null;
  }
  if (literal) return { secretId, secretKey };
  const values = [secretIdEnv, secretKeyEnv].map((variable, position) => {
    const value = env[variable ?? ''];
    if (value && isSecretText(value)) return value;
    const field = position === 0 ? 'secretIdEnv' : 'secretKeyEnv';
    const takes = `the name of a variable that holds ${secretTakes}`;
    faults.push({ name: `${name}[${index}].${field}`, holds: variable ?? null, takes });
    return '';
  });
  return { secretId: values[0] ?? '', secretKey: values[1] ?? '' };
}

function readAgain(path: string, alias: string, env: Environment, readFile: ReadFile): Credentials {
  const faults: ConfigFault[] = [];
  for (const [index, item] of readItems(path, readFile, faults).entries()) {
    const account = readAccount(item, index, faults);
    const credentials = account?.alias === alias ? credentialsOf(account, index, env, faults) : null;
    if (credentials !== null && faults.length === 0) return credentials;
  }
  throw new Error(
    faults.map((fault) => `${fault.name}: ${fault.takes}`).join('; ') || `${name}: no account ${alias}`,
  );
}
