/**
 * The word on a button of the list's tools. Beside an open job only the icon has room: the word is then heard, and
 * stands in the button's tooltip.
 */
export function ToolLabel({ text }: { text: string }) {
  return <span className="truncate sm:@max-4xl/list:sr-only">{text}</span>;
}
