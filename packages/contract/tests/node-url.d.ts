/** What the tests take of Node; the contract itself runs without it. */
declare module 'node:url' {
  export class URLSearchParams {
    constructor(init: string | readonly (readonly [string, string])[]);
    [Symbol.iterator](): IterableIterator<[string, string]>;
    toString(): string;
  }
}
