const gramBytes = 4;
const pairBytes = 2 * gramBytes;
const markBits = 16;

/**
 * Tells most texts without a secret from the others, in a small part of the time that a search for each secret takes:
 * secrets are long, so that eight bytes in the midst of each stand at one of a few places.
 */
export class SecretSieve {
  /** By hash of four neighbouring bytes: whether some secret has them. */
  readonly #marks = new Uint8Array(2 ** markBits);
  /** From place to place; null where a secret is too short, or no ASCII. */
  readonly #stride: number | null;

  constructor(secrets: readonly string[]) {
    const shortest = Math.min(...secrets.map(({ length }) => length));
    const isFit = shortest >= pairBytes && secrets.every(isAscii);
    this.#stride = isFit ? shortest - pairBytes + 1 : null;
    for (const secret of secrets) {
      const bytes = Buffer.from(secret);
      for (let at = 0; at + gramBytes <= bytes.length; at += 1) this.#marks[gramAt(bytes, at)] = 1;
    }
  }

  /** False only where the UTF-8 holds none of the secrets. */
  mayHold(utf8: Uint8Array): boolean {
    const stride = this.#stride;
    if (stride === null) return true;
    const marks = this.#marks;
    for (let at = 0; at + pairBytes <= utf8.length; at += stride) {
      if (marks[gramAt(utf8, at)] === 1 && marks[gramAt(utf8, at + gramBytes)] === 1) return true;
    }
    return false;
  }
}

function gramAt(bytes: Uint8Array, at: number): number {
  const gram =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  // Fibonacci's hash: the upper bits are the mixed ones.
  return Math.imul(gram, 0x9e37_79b1) >>> (32 - markBits);
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
