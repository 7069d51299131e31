import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeSyncJobs } from './describe-sync-jobs/describe-sync-jobs.ts';
import { parseParameters } from './describe-sync-jobs/parameters.ts';
import { breakConnection } from './faults/connection-faults.ts';
import type { Fault } from './faults/fault.ts';
import type { FaultRegistry } from './faults/fault-registry.ts';
import { findFault } from './faults/find-fault.ts';
import { refuseByFault, shiftRequest, spoilPage } from './faults/page-faults.ts';
import { sendFaultily } from './faults/send-faultily.ts';
import { type Admission, admitCall } from './protocol/admit-call.ts';
import { ApiError, errorMessage } from './protocol/api-error.ts';
import type { CallRecorder, RecordedCall } from './protocol/call-log.ts';
import { type ReceivedCall, receiveCall } from './protocol/received-call.ts';
import { wait } from './protocol/wait.ts';
import { parseAuthorization } from './signature/parse-authorization.ts';
import type { World } from './world/world.ts';

export interface CallContext extends Admission {
  world: World;
  /** A region's whole answer in place of its world. */
  wholeAnswer: (region: string) => unknown;
  latencyMs: number;
  faults: FaultRegistry;
  calls: CallRecorder;
}

const tenMinutes = 600_000;

/** One API call from its first byte to its answer, faults included. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  context: CallContext,
): Promise<void> {
  const at = Date.now();
  const call = await receiveCall(request);
  const record = recordOf(call, at);
  context.calls.add(record);
  const faults = context.faults.strike(call);
  await wait(context.latencyMs + (findFault(faults, 'slow')?.ms ?? 0));

  const clock = findFault(faults, 'clock');
  const skew = clock ? (clock.offsetMs ?? tenMinutes) : 0;
  response.setHeader('Date', new Date(context.serverNow() + skew).toUTCString());
  const broken = breakConnection(response, faults);
  if (broken) {
    record.outcome = `fault:${broken}`;
    return;
  }
  const { payload, outcome } = answer(call, faults, record.requestId, context);
  const wire = faults.find(({ kind }) => kind === 'stall' || kind === 'truncated' || kind === 'oversized');
  record.outcome = wire ? `fault:${wire.kind}` : outcome;
  sendFaultily(response, JSON.stringify({ Response: payload }), faults);
}

/** API errors travel under HTTP 200, in the body. */
function answer(
  call: ReceivedCall,
  faults: readonly Fault[],
  requestId: string,
  context: CallContext,
): { payload: unknown; outcome: string } {
  try {
    const ordered = findFault(faults, 'error');
    if (ordered) throw new ApiError(ordered.code, subjectOf(ordered.code, call, context), ordered.message);
    if (findFault(faults, 'clock')) throw new ApiError('AuthFailure.SignatureExpire');
    admitCall(call, context);
    const parameters = parseParameters(call.params);
    refuseByFault(faults, parameters);
    const whole = context.wholeAnswer(call.region);
    if (whole !== undefined) return { payload: whole, outcome: 'ok' };
    const page = describeSyncJobs(
      context.world,
      call.region,
      shiftRequest(faults, parameters),
      call.language,
    );
    return { payload: { ...spoilPage(faults, parameters, page), RequestId: requestId }, outcome: 'ok' };
  } catch (error) {
    const refusal = error instanceof ApiError ? error : new ApiError('InternalError');
    const Error = { Code: refusal.code, Message: errorMessage(refusal, call.language) };
    return { payload: { Error, RequestId: requestId }, outcome: refusal.code };
  }
}

/** What the platform's words for an ordered error speak of. */
function subjectOf(code: string, call: ReceivedCall, { requestsPerSecond }: CallContext): string {
  const subjects = new Map([
    ['RequestLimitExceeded', String(requestsPerSecond)],
    ['UnsupportedRegion', call.region],
    ['InvalidAction', call.action],
    ['NoSuchVersion', call.version],
  ]);
  return subjects.get(code.split('.')[0] ?? '') ?? 'Limit';
}

function recordOf(call: ReceivedCall, at: number): RecordedCall {
  return {
    at,
    region: call.region,
    action: call.action,
    params: call.params,
    language: call.headers['x-tc-language'] ?? null,
    token: 'x-tc-token' in call.headers,
    secretId: parseAuthorization(call.headers['authorization'] ?? '')?.secretId ?? null,
    requestId: randomUUID(),
    outcome: 'pending',
  };
}
