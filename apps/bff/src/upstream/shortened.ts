/** A text of upstream's at most so many characters long, as it is kept, logged and told to every reader. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
