import type { AccountConfig, Config } from '../config/config.ts';
import type { Credentials } from '../config/credential-source.ts';
import { UpstreamError } from '../errors/app-error.ts';
import type { Log } from '../log/create-log.ts';
import { CallLimiter } from './call-limiter.ts';
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
  /** Ends every call that is under way. */
  closing: AbortSignal;
  /** Numbers the calls of the process. */
  nextOrder: () => number;
}

/** Everything that calls under one account share: credentials, connections, and the ceiling of calls. */
export class AccountUpstream {
  readonly limiter: CallLimiter;
  readonly #account: AccountConfig;
  readonly #settings: AccountUpstreamSettings;
  readonly #endpoint: URL;
  readonly #agent: ReturnType<typeof createAgent>;
  #credentials: Credentials;

  constructor(account: AccountConfig, settings: AccountUpstreamSettings) {
    this.#account = account;
    this.#settings = settings;
    this.limiter = new CallLimiter(settings.config.requestsPerSecond);
    this.#endpoint = new URL(account.endpoint);
    this.#agent = createAgent(this.#endpoint);
    this.#credentials = account.credentials.read();
    settings.masker.learn(this.#credentials);
  }

  /**
   * Waits for a free call and makes it. Resolves to the API's answer, an API error's too.
   * Throws NoFreeCall after `waitMs`, and UpstreamError where no answer of the API came.
   */
  async call(call: SourceCall): Promise<CallResult> {
    const { config, closing, masker } = this.#settings;
    // Loading takes long enough for the call to leave late and crowd the next second.
    await loadSdk();
    const permit = await this.limiter.ask({
      priority: call.priority,
      lane: call.region,
      waitMs: call.waitMs,
      signal: closing,
    });
    const start: CallStart = { order: this.#settings.nextOrder(), startedAt: Date.now() };
    call.onDeparture?.(start);
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
      if (answer.error !== null) this.#react(answer.error.code);
      return { ...start, answer };
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      const { kind, code, message, requestId, cause } = error;
      throw new UpstreamError(kind, code, masker.mask(message), requestId, cause);
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #react(code: string): void {
    const kind = kindOfCode(code);
    if (kind === 'throttled') this.limiter.throttled();
    if (kind === 'credential') this.#readCredentialsAgain();
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
