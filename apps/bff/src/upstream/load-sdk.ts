import type http from 'node:http';
import type { Client as OfficialClient } from 'tencentcloud-sdk-nodejs-dts/tencentcloud/services/dts/v20211206/dts_client.js';
import type { Language } from '../config/config.ts';
import type { Credentials } from '../config/credential-source.ts';
import type { CallAnswer } from './dts-call.ts';

/** An answer of HTTP, headers in, body to be read. */
export interface AnsweredHttp {
  status: number;
  contentType: string | null;
  date: string | null;
  body: NodeJS.ReadableStream;
}

export interface SdkSettings {
  endpoint: URL;
  credentials: Credentials;
  region: string;
  language: Language;
  timeoutSeconds: number;
  /** Asked at every hop of a call. */
  agent: () => http.Agent;
  readAnswer: (response: AnsweredHttp) => Promise<CallAnswer>;
}

export interface SdkClient {
  describeSyncJobs(
    parameters: Record<string, unknown>,
    traceId: string,
    signal: AbortSignal,
  ): Promise<CallAnswer>;
}

let loading: Promise<{ Client: new (settings: SdkSettings) => SdkClient }> | null = null;

/** The official client behind our own hook for reading answers; loaded with the first call. */
export function loadSdk(): Promise<{ Client: new (settings: SdkSettings) => SdkClient }> {
  loading ??= importSdk();
  return loading;
}

async function importSdk(): Promise<{ Client: new (settings: SdkSettings) => SdkClient }> {
  const { Client: Official } = await import('./official-client.ts');
  class Client implements SdkClient {
    readonly #official: OfficialClient;

    constructor(settings: SdkSettings) {
      this.#official = new Official({
        credential: settings.credentials,
        region: settings.region,
        profile: {
          signMethod: 'TC3-HMAC-SHA256',
          language: settings.language,
          httpProfile: {
            reqMethod: 'POST',
            endpoint: settings.endpoint.host,
            protocol: `${settings.endpoint.protocol}//`,
            reqTimeout: settings.timeoutSeconds,
            agent: agentFunction(settings.agent),
          },
        },
      });
      replaceParseResponse(this.#official, settings.readAnswer);
    }

    async describeSyncJobs(
      parameters: Record<string, unknown>,
      traceId: string,
      signal: AbortSignal,
    ): Promise<CallAnswer> {
      const options = { signal, headers: { 'X-TC-TraceId': traceId } };
      const answer: CallAnswer = await this.#official.request('DescribeSyncJobs', parameters, options);
      return answer;
    }
  }
  return { Client };
}

/**
 * The SDK hands `agent` to node-fetch 2 as it is, and that takes a function called at every hop; the SDK's types
 * name the plain agent alone.
 */
function agentFunction(agent: () => http.Agent): http.Agent {
  return agent as (() => http.Agent) & http.Agent;
}

/** The SDK calls `this.parseResponse` with node-fetch's Response, whose body is a Node stream (SDK 4.1.313). */
function replaceParseResponse(
  client: OfficialClient,
  readAnswer: (response: AnsweredHttp) => Promise<CallAnswer>,
): void {
  Object.defineProperty(client, 'parseResponse', {
    value: (response: FetchResponse) =>
      readAnswer({
        status: response.status,
        contentType: response.headers.get('content-type'),
        date: response.headers.get('date'),
        body: response.body,
      }),
  });
}

interface FetchResponse {
  status: number;
  headers: { get(name: string): string | null };
  body: NodeJS.ReadableStream;
}
