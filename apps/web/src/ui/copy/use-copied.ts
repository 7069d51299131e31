import { useCallback } from 'react';
import { useTold } from '../use-told.ts';
import { copyText } from './copy-text.ts';

/** `copy` puts a text on the clipboard; `copied` is true for a moment afterwards. */
export function useCopied(): { copied: boolean; copy: (text: string) => void } {
  const { told, tell } = useTold();
  const copy = useCallback(
    (text: string) => void copyText(text).then((done) => done && tell('copied')),
    [tell],
  );
  return { copied: told !== '', copy };
}
