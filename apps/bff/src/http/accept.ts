/** Items of an Accept-… header in the order of preference, those with `q=0` left out. */
export function acceptedItems(header: string | undefined): { item: string; q: number }[] {
  if (header === undefined) return [];
  return header
    .split(',')
    .slice(0, 50)
    .map(readItem)
    .filter(({ item, q }) => item !== '' && q > 0)
    .toSorted((a, b) => b.q - a.q);
}

/** Whether the header names the item with `q=0`. */
export function isRefused(header: string | undefined, name: string): boolean {
  return (header ?? '')
    .split(',')
    .slice(0, 50)
    .map(readItem)
    .some(({ item, q }) => item === name && q <= 0);
}

function readItem(text: string): { item: string; q: number } {
  const [item = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const q = weight === undefined ? 1 : Number(weight.slice(2));
  return { item, q: Number.isFinite(q) ? q : 0 };
}
