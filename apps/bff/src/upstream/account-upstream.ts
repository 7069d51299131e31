import type { AccountConfig, Config } from '../config/config.ts';
import type { Credentials } from '../config/credential-source.ts';
import { UpstreamError } from '../errors/app-error.ts';
import type { Log } from '../log/create-log.ts';
import type { CallOutcome, Observer } from '../metrics/observer.ts';
import { CallLimiter, NoFreeCall, type Permit } from './call-limiter.ts';
import { createAgent } from './connection.ts';
import { callDts } from './dts-call.ts';
import { loadSdk } from './load-sdk.ts';
import { kindOfCode } from './fault-table.ts';
import type { Masker } from './masker.ts';
import type { CallResult, CallStart, SourceCall } from './source-call.ts';

export interface AccountUpstreamSettings {
  config: Pick<Config, 'language' | 'timeoutMs' | 'requestsPerSecond'>;
  masker: Masker;
  log: Log;
  observer: Observer;
  /** Ends every call that is under way. */
  closing: AbortSignal;
  /** Numbers the calls of the process. */
  nextOrder: () => number;
}

/** Everything that calls under one account share: credentials, connections, and the ceiling of calls. */
export class AccountUpstream {
  readonly #limiter: CallLimiter;
  readonly #account: AccountConfig;
  readonly #settings: AccountUpstreamSettings;
  readonly #endpoint: URL;
  readonly #agent: ReturnType<typeof createAgent>;
  #credentials: Credentials;

  constructor(account: AccountConfig, settings: AccountUpstreamSettings) {
    this.#account = account;
    this.#settings = settings;
    this.#limiter = new CallLimiter(settings.config.requestsPerSecond);
    this.#endpoint = new URL(account.endpoint);
    this.#agent = createAgent(this.#endpoint);
    this.#credentials = account.credentials.read();
    settings.masker.learn(this.#credentials);
    this.#tellCeiling();
  }

  /**
   * Waits for a free call and makes it. Resolves to the API's answer, an API error's too.
   * Throws NoFreeCall after `waitMs`, and UpstreamError where no answer of the API came.
   */
  async call(call: SourceCall): Promise<CallResult> {
    const { config, closing, masker, observer } = this.#settings;
    // Loading takes long enough for the call to leave late and crowd the next second.
    await loadSdk();
    const permit = await this.#turn(call);
    const start: CallStart = { order: this.#settings.nextOrder(), startedAt: Date.now() };
    call.onDeparture?.(start);
    const leftAt = performance.now();
    const tell = (outcome: CallOutcome) =>
      observer.called({ account: this.#account.alias, region: call.region }, outcome, secondsSince(leftAt));
    try {
      const answer = await callDts(call.parameters, {
        endpoint: this.#endpoint,
        agent: this.#agent,
        credentials: this.#credentials,
        region: call.region,
        language: config.language,
        timeoutMs: config.timeoutMs,
        signal: closing,
        progress: permit,
      });
      tell(answer.error === null ? 'ok' : kindOfCode(answer.error.code));
      if (answer.error !== null) this.#react(answer.error.code);
      return { ...start, answer };
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      const { kind, code, message, requestId, cause } = error;
      if (!closing.aborted) tell(kind);
      throw new UpstreamError(kind, code, masker.mask(message), requestId, cause);
    }
  }

  /** A pass that began at `since` (monotonic ms) was whole: the rate, halved by throttling, grows back. */
  recovered(since: number): void {
    this.#limiter.recovered(since);
    this.#tellCeiling();
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Resolves when the call may leave. */
  async #turn({ priority, region, waitMs }: SourceCall): Promise<Permit> {
    const { closing, observer } = this.#settings;
    const askedAt = performance.now();
    const tell = (granted: boolean) =>
      observer.waited(this.#account.alias, priority, secondsSince(askedAt), granted);
    try {
      const permit = await this.#limiter.ask({ priority, lane: region, waitMs, signal: closing });
      tell(true);
      return permit;
    } catch (error) {
      if (error instanceof NoFreeCall) tell(false);
      throw error;
    }
  }

  #react(code: string): void {
    const kind = kindOfCode(code);
    if (kind === 'throttled') {
      this.#limiter.throttled();
      this.#tellCeiling();
    }
    if (kind === 'credential') this.#readCredentialsAgain();
  }

  #tellCeiling(): void {
    const { config, observer } = this.#settings;
    const { rate } = this.#limiter;
    observer.ceilingMoved(this.#account.alias, config.requestsPerSecond * rate, rate);
  }

  #readCredentialsAgain(): void {
    const { masker, log } = this.#settings;
    try {
      this.#credentials = this.#account.credentials.read();
      masker.learn(this.#credentials);
    } catch (error) {
      log.warn({ err: error, account: this.#account.alias }, 'the credentials could not be read again');
    }
  }
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}
