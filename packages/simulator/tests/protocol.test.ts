import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoCredential, type Simulator, startSimulator } from '../src/index.ts';
import { errorCode, innerAnswer, rawCall } from './raw-call.ts';
import { rejection, sdkClient } from './sdk-client.ts';

// Real sockets and processes: slow where the machine is busy, never wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let simulator: Simulator;

/** The last step's name and the text of an error, in a language. */
async function wordsIn(language: 'zh-CN' | 'en-US') {
  const client = sdkClient(simulator, { language });
  const { JobList } = await client.DescribeSyncJobs({
    Status: ['Running'],
    JobType: 'mysql2mysql',
    Limit: 1,
  });
  const { message } = await rejection(client.DescribeSyncJobs({ Limit: 0 }));
  return [JobList?.[0]?.Detail?.StepInfos?.at(-1)?.StepName, message];
}

beforeAll(async () => {
  simulator = await startSimulator({ jobs: 30 });
});

afterAll(() => simulator.close());

describe('calls through the official SDK', () => {
  test('a call with the demo credential is answered', async () => {
    const answer = await sdkClient(simulator).DescribeSyncJobs({ Limit: 5 });
    expect(answer.TotalCount).toBe(simulator.world.list('ap-guangzhou').length);
    expect(answer.RequestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a wrong secret key is a signature failure', async () => {
    const client = sdkClient(simulator, { credential: { ...demoCredential, secretKey: 'wrong' } });
    expect((await rejection(client.DescribeSyncJobs({}))).code).toBe('AuthFailure.SignatureFailure');
  });

  test('an unknown secret id is not found', async () => {
    const client = sdkClient(simulator, { credential: { secretId: 'AKIDnobody', secretKey: 'x' } });
    expect((await rejection(client.DescribeSyncJobs({}))).code).toBe('AuthFailure.SecretIdNotFound');
  });

  test('a region that is not offered is unsupported', async () => {
    const client = sdkClient(simulator, { region: 'ap-nowhere' });
    expect((await rejection(client.DescribeSyncJobs({}))).code).toBe('UnsupportedRegion');
  });

  test('another action does not exist', async () => {
    expect((await rejection(sdkClient(simulator).StopSyncJob({ JobId: 'sync-aaaaaaa1' }))).code).toBe(
      'InvalidAction',
    );
  });

  test('an unknown parameter is refused', async () => {
    const client = sdkClient(simulator);
    expect((await rejection(client.request('DescribeSyncJobs', { DateTimeISOFormat: true }))).code).toBe(
      'UnknownParameter',
    );
  });

  test('a temporary credential must bring its token', async () => {
    const temporary = { secretId: 'AKIDtemporary', secretKey: 'temporary-key', token: 'temporary-token' };
    const guarded = await startSimulator({ jobs: 0, credentials: [temporary] });
    try {
      const { token, ...bare } = temporary;
      expect((await rejection(sdkClient(guarded, { credential: bare }).DescribeSyncJobs({}))).code).toBe(
        'AuthFailure.TokenFailure',
      );
      expect((await sdkClient(guarded, { credential: temporary }).DescribeSyncJobs({})).TotalCount).toBe(0);
      expect(guarded.calls.list().map((call) => [call.token, call.outcome])).toEqual([
        [false, 'AuthFailure.TokenFailure'],
        [true, 'ok'],
      ]);
      expect(JSON.stringify(guarded.calls.list())).not.toContain(token);
    } finally {
      await guarded.close();
    }
  });

  test('the language chooses the words of steps and of errors', async () => {
    expect(await wordsIn('zh-CN')).toEqual(['同步增量', '非法参数：Limit。']);
    expect(await wordsIn('en-US')).toEqual([
      'Sync incrementally',
      'The value of the parameter `Limit` is invalid.',
    ]);
  });
});

const now = () => Math.floor(Date.now() / 1000);

describe('calls by hand', () => {
  test('API errors travel under HTTP 200 with a RequestId', async () => {
    const response = await rawCall(simulator, { body: '{"Limit":101}' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    const { Error, RequestId } = await innerAnswer(response);
    expect(Error?.Code).toBe('InvalidParameterValue.InvalidParameterValueError');
    expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['x-tc-action', 'MissingParameter'],
    ['x-tc-version', 'MissingParameter'],
    ['x-tc-region', 'MissingParameter'],
    ['x-tc-timestamp', 'MissingParameter'],
    ['authorization', 'AuthFailure.InvalidAuthorization'],
  ])('without %s: %s', async (header, code) => {
    expect(await errorCode(simulator, { headers: { [header]: null } })).toBe(code);
  });

  test.each(['2018-03-30', '2021-12-07', 'latest'])('the version %s does not exist', async (version) => {
    expect(await errorCode(simulator, { headers: { 'x-tc-version': version } })).toBe('NoSuchVersion');
  });

  test('a timestamp more than five minutes off has expired', async () => {
    expect(await errorCode(simulator, { timestamp: now() - 310 })).toBe('AuthFailure.SignatureExpire');
    expect(await errorCode(simulator, { timestamp: now() + 310 })).toBe('AuthFailure.SignatureExpire');
    expect(await errorCode(simulator, { timestamp: now() - 290 })).toBeUndefined();
  });

  test('the world may live at another time than the signatures', async () => {
    const past = await startSimulator({ jobs: 0, clock: { startAt: 0 } });
    expect(await errorCode(past, {})).toBeUndefined();
    await past.close();
  });

  test('a body that is no JSON object is refused', async () => {
    for (const body of ['{"Limit":', '[]', 'null', '"x"'])
      expect(await errorCode(simulator, { body })).toBe('InvalidRequest');
  });

  test('an empty body asks for the first 20 jobs', async () => {
    const answer = await innerAnswer(await rawCall(simulator, { body: '' }));
    expect(answer.JobList?.length).toBe(Math.min(20, answer.TotalCount ?? 0));
  });

  test('a request above 10 MB is too large', async () => {
    const body = JSON.stringify({ JobName: 'x'.repeat(10 * 1024 * 1024) });
    expect(await errorCode(simulator, { body })).toBe('RequestSizeLimitExceeded');
  });

  test('only POST is spoken', async () => {
    expect(await errorCode(simulator, { method: 'GET' })).toBe('UnsupportedProtocol');
  });
});

test('more calls at once than a second allows are refused, and the text tells the limit', async () => {
  const limited = await startSimulator({ jobs: 0, requestsPerSecond: 1 });
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () =>
      innerAnswer(await rawCall(limited, { headers: { 'x-tc-language': 'en-US' } })),
    ),
  );
  const refused = answers.flatMap(({ Error }) => (Error ? [Error] : []));
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(20);
  expect(refused[0]).toEqual({
    Code: 'RequestLimitExceeded',
    Message:
      'Your current request times equals to `2` in a second, which exceeds the frequency limit `1` for a second. Please reduce the frequency of calls.',
  });
  await limited.close();
});

test('calls are recorded with what was asked and what came of it', async () => {
  simulator.calls.clear();
  await sdkClient(simulator, { region: 'ap-beijing' }).DescribeSyncJobs({ Limit: 2 });
  await rejection(sdkClient(simulator).DescribeSyncJobs({ Limit: 0 }));
  expect(simulator.calls.total).toBe(2);
  expect(simulator.calls.byRegion).toEqual({ 'ap-beijing': 1, 'ap-guangzhou': 1 });
  expect(simulator.calls.list()[0]).toMatchObject({
    region: 'ap-beijing',
    action: 'DescribeSyncJobs',
    params: { Limit: 2 },
    secretId: demoCredential.secretId,
    outcome: 'ok',
  });
  expect(simulator.calls.list()[1]?.outcome).toBe('InvalidParameterValue.InvalidParameterValueError');
});
