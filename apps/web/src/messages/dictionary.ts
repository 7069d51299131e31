/** A sentence with `{name}` where a value stands, or one for each plural form of `{count}`. */
type Message = string | { readonly one: string; readonly other: string };

/** Messages of one area, by dotted keys. */
export type Dictionary = Readonly<Record<string, Message>>;

/** A dictionary in another language: the same keys, none missing, none more. */
export type Translated<D extends Dictionary> = { readonly [K in keyof D]: Message };

/** Names of enum values by kind; a value that is not here is shown as it is. */
export type EnumNames<K extends string> = Readonly<Record<K, Readonly<Record<string, string>>>>;
