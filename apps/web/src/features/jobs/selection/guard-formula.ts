/** What a spreadsheet would take for a formula, spaces before it aside: the same rule as the server's export. */
const formula = /^\p{Zs}*[=+\-@\t\r]/u;

/** A text that no spreadsheet runs. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
