import { loadArea } from '../messages/text-store.ts';
import { lazyPart } from './lazy-part.ts';

/** A part of the list that is loaded when it is first needed, with the texts of all such parts. */
export function toolPart<M>(load: () => Promise<M>): () => Promise<M> {
  return lazyPart(async () => {
    const [part] = await Promise.all([load(), loadArea('tools')]);
    return part;
  });
}
