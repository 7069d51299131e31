import { Client } from 'tencentcloud-sdk-nodejs-dts/tencentcloud/services/dts/v20211206/dts_client.js';
import { type Credential, demoCredential, type Simulator } from '../src/index.ts';

// The SDK sends even loopback calls through a proxy that this variable names.
delete process.env['http_proxy'];

export interface ClientOptions {
  region?: string;
  credential?: Credential;
  language?: 'zh-CN' | 'en-US';
  /** Seconds. */
  timeout?: number;
}

/** The official client, pointed at a simulator. */
export function sdkClient(simulator: Simulator, options: ClientOptions = {}): Client {
  const { region = 'ap-guangzhou', credential = demoCredential, language, timeout = 10 } = options;
  return new Client({
    credential,
    region,
    profile: {
      ...(language && { language }),
      httpProfile: { endpoint: `127.0.0.1:${simulator.port}`, protocol: 'http://', reqTimeout: timeout },
    },
  });
}

/** What a promise is rejected with. Fails when it is not. */
export async function rejection(
  promise: Promise<unknown>,
): Promise<{ code?: unknown; message: string; httpCode?: unknown; requestId?: unknown }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('The call was answered');
}
