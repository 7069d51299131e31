import { useCallback, useEffect, useRef, useState } from 'react';
import { copyText } from './copy-text.ts';

const shownMs = 1600;

/** `copy` puts a text on the clipboard; `copied` is true for a moment afterwards. */
export function useCopied(): { copied: boolean; copy: (text: string) => void } {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback((text: string) => {
    void copyText(text).then((done) => {
      if (!done) return;
      setCopied(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCopied(false), shownMs);
    });
  }, []);
  return { copied, copy };
}
