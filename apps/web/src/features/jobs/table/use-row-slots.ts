import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStable } from '../../../ui/use-stable.ts';
import { whenQuiet } from '../../../ui/when-quiet.ts';
import { assignSlots, type PlacedSlot, placeSlots, putInOrder, type Slots } from './row-slots.ts';

/** To move so many rows takes some ms. */
const movesAtOnce = 8;

/**
 * The slots of the rows that are drawn, by their keys, and behind them up to `spare` of rows that went. A slot stays
 * where `body` has it, since a row that is moved in the document is laid out anew. Once there is time they come into
 * the order of their rows, for whoever hears the page or walks through it by Tab; where `isOrdered` they always are.
 */
export function useRowSlots(
  keys: readonly string[],
  spare: number,
  isPassing: boolean,
  isOrdered: boolean,
  body: RefObject<HTMLElement | null>,
): readonly PlacedSlot[] {
  const slots = useRef<Slots>(new Map());
  const latest = useRef<readonly PlacedSlot[]>([]);
  const [step, setStep] = useState(0);
  const lastStep = useRef(step);
  slots.current = assignSlots(slots.current, keys, spare);
  let placed = placeSlots(slots.current, isOrdered ? [] : latest.current);
  if (step !== lastStep.current) placed = putInOrder(placed, movesAtOnce);
  lastStep.current = step;
  const stable = useStable(
    placed,
    ({ slot, place }, before) => slot === before.slot && place === before.place,
  );
  latest.current = stable;
  useEffect(() => {
    if (isPassing || stable.every(({ place }, at) => place === at)) return;
    let callOff = () => {};
    const wait = () => {
      callOff = whenQuiet(() => {
        // What is pressed and moves is not clicked.
        if (body.current?.matches(':active')) wait();
        else setStep((before) => before + 1);
      });
    };
    wait();
    return () => callOff();
  }, [stable, isPassing, body]);
  return stable;
}
