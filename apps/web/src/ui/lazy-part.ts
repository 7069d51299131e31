import { reportMissingChunk } from './missing-chunk.ts';

/**
 * Loads a part of the page when it is first needed. A chunk that is gone (the server was upgraded) is
 * told to the reader, who is offered a reload, and the part stays away.
 */
export function lazyPart<M>(load: () => Promise<M>): () => Promise<M> {
  return async () => {
    try {
      return await load();
    } catch (cause) {
      reportMissingChunk();
      throw cause;
    }
  };
}
