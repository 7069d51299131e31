import type { FleetView } from '../../core/core.ts';
import { type ContentCoding, encodeBody } from '../../http/content-coding.ts';
import { weakEtag } from '../../http/etag.ts';
import { etagToken, showSame } from './fleet-state.ts';
import type { ListAnswer } from './list-answer.ts';

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
 * Answers of the fleet's present state by plan key, within 32 MB. A new state begins anew: nobody asks for
 * an old one, and what is still made for it goes with it.
 */
export class AnswerCache {
  #answers: StateAnswers | null = null;
  #token = '';
  readonly #etags = new Map<string, string>();

  /** The answers of the state that `view` shows. */
  of(view: FleetView): StateAnswers {
    if (this.#answers !== null && showSame(view, this.#answers.view)) return this.#answers;
    const token = etagToken(view);
    if (token !== this.#token) this.#etags.clear();
    this.#token = token;
    this.#answers = new StateAnswers(view);
    return this.#answers;
  }

  /** The ETag of a plan's answer in the state last turned to. */
  etag(key: string): string {
    let etag = this.#etags.get(key);
    if (etag === undefined) {
      etag = weakEtag(['jobs', key, this.#token]);
      if (this.#etags.size >= etagsInAll) this.#etags.clear();
      this.#etags.set(key, etag);
    }
    return etag;
  }
}

/** Answers of one state of the fleet, by plan key. */
export class StateAnswers {
  readonly view: FleetView;
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #making = new Map<string, Promise<KeptAnswer | ListAnswer>>();
  #bytes = 0;

  constructor(view: FleetView) {
    this.view = view;
  }

  get(key: string): KeptAnswer | undefined {
    return this.#kept.get(key);
  }

  keep(key: string, headers: Record<string, string>, body: Buffer): KeptAnswer {
    const answer: KeptAnswer = { headers, body, coded: {} };
    this.#kept.set(key, answer);
    this.#count(body.length);
    return answer;
  }

  /**
   * Makes an answer once for all who ask for it meanwhile; a long one for each of them, since its text is written as
   * its reader takes it.
   */
  async once(key: string, make: () => Promise<KeptAnswer | ListAnswer>): Promise<KeptAnswer | ListAnswer> {
    const shared = await this.#making.get(key);
    if (shared !== undefined && !('isLong' in shared)) return shared;
    const making = make();
    this.#making.set(key, making);
    try {
      return await making;
    } finally {
      this.#making.delete(key);
    }
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
    this.#kept.clear();
    this.#bytes = 0;
  }
}
