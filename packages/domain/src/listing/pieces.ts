/** Items of one piece: a plain loop over so many takes less than a ms, and a few before its code is compiled. */
const pieceSize = 0x4000;

/** Hands a long array over in pieces that share its memory, one a step of sliced work: `look` is to loop over each. */
export function* eachPiece<A extends Piece<A>>(items: A, look: (piece: A) => void): Generator<void> {
  for (let start = 0; start < items.length; start += pieceSize) {
    look(items.subarray(start, start + pieceSize));
    yield;
  }
}

interface Piece<A> {
  readonly length: number;
  subarray(start: number, end: number): A;
}
