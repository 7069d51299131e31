import { useState } from 'react';

/** How often `signature` has changed since it was first seen. */
export function useChangeCount(signature: string): number {
  const [seen, setSeen] = useState({ signature, count: 0 });
  if (seen.signature !== signature) {
    const next = { signature, count: seen.count + 1 };
    setSeen(next);
    return next.count;
  }
  return seen.count;
}
