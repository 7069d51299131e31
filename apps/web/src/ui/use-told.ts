import { useCallback, useEffect, useRef, useState } from 'react';

/** Long enough to be read, and for a screen reader to come to it. */
const shownMs = 4000;

/** `told` is for a moment what was last told, else empty. */
export function useTold(): { told: string; tell: (text: string) => void } {
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = useCallback((text: string) => {
    setTold(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTold(''), shownMs);
  }, []);
  return { told, tell };
}
