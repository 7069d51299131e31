import type { FleetView } from '../../core/core.ts';
import { type ContentCoding, encodeBody } from '../../http/content-coding.ts';
import { weakEtag } from '../../http/etag.ts';
import { etagToken, showSame } from './fleet-state.ts';

/** One answer, written once and compressed once for each coding that somebody takes. */
export interface KeptAnswer {
  headers: Record<string, string>;
  body: Buffer;
  coded: Partial<Record<ContentCoding, CodedAnswer | Promise<CodedAnswer>>>;
}

export interface CodedAnswer {
  headers: Record<string, string | number>;
  body: Buffer;
}

const bytesInAll = 32 * 1024 * 1024;
const etagsInAll = 5000;

/**
 * Answers of the fleet's present state by plan key, within 32 MB. A new state empties it: nobody asks for
 * an old one.
 */
export class AnswerCache {
  #view: FleetView | null = null;
  #token = '';
  #bytes = 0;
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #etags = new Map<string, string>();

  /** Moves on to the state that `view` shows. */
  turnTo(view: FleetView): void {
    if (this.#view !== null && showSame(view, this.#view)) return;
    this.#view = view;
    const token = etagToken(view);
    if (token !== this.#token) this.#etags.clear();
    this.#token = token;
    this.#answers.clear();
    this.#bytes = 0;
  }

  etag(key: string): string {
    let etag = this.#etags.get(key);
    if (etag === undefined) {
      etag = weakEtag(['jobs', key, this.#token]);
      if (this.#etags.size >= etagsInAll) this.#etags.clear();
      this.#etags.set(key, etag);
    }
    return etag;
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key);
  }

  keep(key: string, headers: Record<string, string>, body: Buffer): KeptAnswer {
    const answer: KeptAnswer = { headers, body, coded: {} };
    this.#answers.set(key, answer);
    this.#count(body.length);
    return answer;
  }

  /** The answer as it is sent; compressed once, also when many ask at the same time. */
  coded(answer: KeptAnswer, coding: ContentCoding): CodedAnswer | Promise<CodedAnswer> {
    return (answer.coded[coding] ??= this.#encode(answer, coding));
  }

  async #encode(answer: KeptAnswer, wanted: ContentCoding): Promise<CodedAnswer> {
    const { headers, body } = answer;
    const { body: coded, coding } = await encodeBody(body, wanted);
    if (coding !== 'identity') this.#count(coded.length);
    const about = coding === 'identity' ? {} : { 'Content-Encoding': coding };
    const ready = { headers: { ...headers, ...about, 'Content-Length': coded.length }, body: coded };
    answer.coded[wanted] = ready;
    return ready;
  }

  /** Over the limit it starts anew: a rare case, and the next requests fill it with what is asked now. */
  #count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= bytesInAll) return;
    this.#answers.clear();
    this.#bytes = 0;
  }
}
