/** A variable's rule: what it means, what it takes, and how its text is read. */
export interface Setting<T> {
  meaning: string;
  /** For people: the default as docs show it. */
  default: string;
  takes: string;
  /** null where the text is not what the setting takes. */
  read: (text: string) => T | null;
}

export function wholeNumber(min: number, max: number, fallback: string, meaning: string): Setting<number> {
  return {
    meaning,
    default: fallback,
    takes: `a whole number from ${min} to ${max}`,
    read(text) {
      if (!/^\d{1,10}$/.test(text)) return null;
      const value = Number(text);
      return value >= min && value <= max ? value : null;
    },
  };
}

export function oneOf<const T extends string>(
  values: readonly T[],
  fallback: string,
  meaning: string,
): Setting<T> {
  return {
    meaning,
    default: fallback,
    takes: `one of ${values.join(', ')}`,
    read: (text) => values.find((value) => value === text) ?? null,
  };
}

/** Any text without control characters. */
export function plainText(fallback: string, takes: string, meaning: string): Setting<string> {
  return { meaning, default: fallback, takes, read: (text) => (/\p{Cc}/u.test(text) ? null : text) };
}
