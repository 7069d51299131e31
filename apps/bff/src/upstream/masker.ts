import type { Credentials } from '../config/credential-source.ts';
import { SecretSieve } from './secret-sieve.ts';

/** Blanks secrets wherever they stand in a text. */
export interface Masking {
  mask: (text: string) => string;
  /** False only where UTF-8 has nothing to mask; many times as quick as `mask`. */
  mayHold: (utf8: Uint8Array) => boolean;
}

/** Blanks our own credentials. */
export interface Masker extends Masking {
  /** From now on these are masked too; those seen before stay masked. */
  learn: (credentials: Credentials) => void;
  /** Every form of every credential that is masked, longest first. */
  readonly secrets: readonly string[];
}

const blanked = '***';
/** Shorter texts are no real secret, and masking them would blank words. */
const shortest = 6;

export function createMasker(): Masker {
  const secrets = new Set<string>();
  let ordered: readonly string[] = [];
  let masking = maskingOf(ordered);
  return {
    learn({ secretId, secretKey, token }) {
      for (const secret of [secretId, secretKey, token ?? '']) {
        if (secret.length < shortest) continue;
        for (const form of formsOf(secret)) secrets.add(form);
      }
      // Longest first, so that a secret inside another leaves no rest of it.
      ordered = [...secrets].toSorted((a, b) => b.length - a.length);
      masking = maskingOf(ordered);
    },
    mask: (text) => masking.mask(text),
    mayHold: (utf8) => masking.mayHold(utf8),
    get secrets() {
      return ordered;
    },
  };
}

/** Blanks these secrets, which stand longest first. */
export function maskingOf(secrets: readonly string[]): Masking {
  const sieve = new SecretSieve(secrets);
  return { mask: (text) => maskAll(text, secrets), mayHold: (utf8) => sieve.mayHold(utf8) };
}

function maskAll(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) {
    if (masked.includes(secret)) masked = masked.replaceAll(secret, () => blanked);
  }
  return masked;
}

/** As it is, and as it stands in JSON, in URLs, and inside a longer text in base64. */
function formsOf(secret: string): string[] {
  const inUrl = encodeURIComponent(secret);
  const urlForms = [inUrl, inUrl.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())];
  return [secret, JSON.stringify(secret).slice(1, -1), ...urlForms, ...base64Forms(secret)];
}

/** Base64 has three forms of a text, by how many bytes stand before it; without the characters that neighbours share. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
    return [bytes.toString('base64').slice(from, to), bytes.toString('base64url').slice(from, to)];
  });
}
