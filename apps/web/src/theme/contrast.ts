export type Look = 'light' | 'dark';

/** Colours by name, `#rrggbb`, as the style sheet writes them with `light-dark()`. */
export function readColors(css: string, look: Look): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g);
  return new Map(
    Array.from(pairs, ([, name = '', light = '', dark = '']) => [name, look === 'light' ? light : dark]),
  );
}

/** Contrast of two `#rrggbb` colours by WCAG 2: 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const weights = [0.2126, 0.7152, 0.0722];

function luminance(hex: string): number {
  return weights.reduce((sum, weight, at) => {
    const share = Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
}
