import { startTransition } from 'react';
import { whenIdle } from './when-idle.ts';

/** Whoever types has the next key down by then. */
const quietMs = 200;
/** How long it may take after that where the page is never idle. */
const atLatestMs = 500;

/** Calls back in a transition once there is time for what nobody sees; the answer calls it off. */
export function whenQuiet(callback: () => void): () => void {
  let callOff = () => {};
  const quiet = setTimeout(() => {
    callOff = whenIdle(() => startTransition(callback), atLatestMs);
  }, quietMs);
  return () => {
    clearTimeout(quiet);
    callOff();
  };
}
