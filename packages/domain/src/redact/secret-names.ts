/** `Password`, `TmpSecretId`, `TmpSecretKey` and `TmpToken` fall under the words; `RoleExternalId` has none of them. */
const secretNames: ReadonlySet<string> = new Set(['RoleExternalId']);

/** `iu` also folds letters that look otherwise, such as the long s. */
const secretWords = /password|secret|token|credential/iu;

/** Whether a field of this name never leaves the server. */
export function isSecretName(name: string): boolean {
  return secretNames.has(name) || secretWords.test(name);
}
