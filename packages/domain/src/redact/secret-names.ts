/** `Password`, `TmpSecretId`, `TmpSecretKey` and `TmpToken` fall under the words; `RoleExternalId` has none of them. */
const secretNames: ReadonlySet<string> = new Set(['RoleExternalId']);

/** `iu` also folds letters that look otherwise, such as the long s. */
const secretWords = /password|secret|token|credential/iu;

/** Names come from upstream, so what is remembered of them is bounded. */
const rememberedNames = 4096;
const remembered = new Map<string, boolean>();

/** Whether a field of this name never leaves the server. */
export function isSecretName(name: string): boolean {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const isSecret = secretNames.has(name) || secretWords.test(name);
  if (remembered.size < rememberedNames) remembered.set(name, isSecret);
  return isSecret;
}
