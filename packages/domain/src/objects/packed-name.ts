const written: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
const read: Record<string, string> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n' };

/** A name that may stand between tabs and line feeds. */
export function packName(name: string): string {
  return /[\\\t\n]/.test(name) ? name.replace(/[\\\t\n]/g, (each) => written[each] ?? each) : name;
}

/** The inverse of `packName`. */
export function unpackName(text: string): string {
  return text.includes('\\') ? text.replace(/\\[\\tn]/g, (each) => read[each] ?? each) : text;
}
