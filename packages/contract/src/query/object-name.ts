const mostParts = 3;
/** A part in quotes, a quote within doubled; or anything without a dot that does not begin with a quote. */
const part = /\s*(?:`((?:[^`]|``)+)`|"((?:[^"]|"")+)"|([^\s.`"](?:[^.]*[^\s.])?))\s*(\.|$)/uy;

/**
 * The parts of `db`, `db.table` or `db.schema.table`; null where the text is none of them. White space around
 * a part does not count; a part with a dot or a leading quote stands in backticks or double quotes.
 */
export function readObjectName(text: string): string[] | null {
  const parts: string[] = [];
  part.lastIndex = 0;
  for (;;) {
    const [, ticked, quoted, plain, end] = part.exec(text) ?? [];
    const name = ticked?.replaceAll('``', '`') ?? quoted?.replaceAll('""', '"') ?? plain;
    if (name === undefined || parts.push(name) > mostParts) return null;
    if (end === '') return parts;
  }
}

/** The inverse of `readObjectName`, with backticks only where a part needs them. */
export function writeObjectName(parts: readonly string[]): string {
  return parts
    .map((each) => (/[.]|^[`"\s]|\s$/u.test(each) ? `\`${each.replaceAll('`', '``')}\`` : each))
    .join('.');
}

/** The one way of writing the same name; null where it can't be read. */
export function canonicalObjectName(text: string): string | null {
  const parts = readObjectName(text);
  return parts === null ? null : writeObjectName(parts);
}
