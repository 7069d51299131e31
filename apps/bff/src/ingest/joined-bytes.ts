/** A few pieces in one, which goes to another thread without being copied. */
export interface JoinedBytes {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each piece ends. */
  ends: readonly number[];
}

export function joined(pieces: readonly Uint8Array[]): JoinedBytes {
  const ends = endsOf(pieces);
  const bytes = new Uint8Array(ends.at(-1) ?? 0);
  pieces.forEach((piece, place) => {
    bytes.set(piece, ends[place - 1] ?? 0);
  });
  return { bytes, ends };
}

export function endsOf(pieces: readonly Uint8Array[]): number[] {
  let end = 0;
  return pieces.map(({ length }) => (end += length));
}
