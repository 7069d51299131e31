/** A text that a spreadsheet would take for a formula, spaces before it aside. */
const formula = /^\p{Zs}*[=+\-@\t\r]/u;
const special = /[",\r\n]/;

/** A text that no spreadsheet runs. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** One text as a CSV field: guarded against formulas, then quoted by RFC 4180 where it must be. */
export function csvText(text: string): string {
  const guarded = guardFormula(text);
  return special.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
