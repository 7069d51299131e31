import type { Credentials } from '../config/credential-source.ts';

/** Blanks our own credentials, wherever they stand in a text. */
export interface Masker {
  /** From now on these are masked too; those seen before stay masked. */
  learn: (credentials: Credentials) => void;
  mask: (text: string) => string;
}

const blanked = '***';
/** Shorter texts are no real secret, and masking them would blank words. */
const shortest = 6;

export function createMasker(): Masker {
  const secrets = new Set<string>();
  let ordered: readonly string[] = [];
  return {
    learn({ secretId, secretKey, token }) {
      for (const secret of [secretId, secretKey, token ?? '']) {
        if (secret.length < shortest) continue;
        for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
          secrets.add(form);
        }
      }
      // Longest first, so that a secret inside another leaves no rest of it.
      ordered = [...secrets].toSorted((a, b) => b.length - a.length);
    },
    mask(text) {
      let masked = text;
      for (const secret of ordered) {
        if (masked.includes(secret)) masked = masked.replaceAll(secret, () => blanked);
      }
      return masked;
    },
  };
}
