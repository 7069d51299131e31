import { faultKinds, faultStatus } from '@syncdeck/contract';
import * as contract from '@syncdeck/contract/schemas';
import type { Reply } from '../ask.ts';
import { refName } from './api-document.ts';
import type { FuzzRequest } from './requests.ts';

/** Answers by the name that the document gives their schema. */
const answers: Readonly<Record<string, { parse: (value: unknown) => unknown }>> = {
  Meta: contract.metaSchema,
  JobPage: contract.jobPageSchema,
  JobDetail: contract.jobDetailSchema,
  JobRaw: contract.jobRawSchema,
  DescribeSyncJobsAnswer: contract.describeSyncJobsAnswerSchema,
};

/** What the document need not say of each operation: the request itself cannot be decoded. */
const ofEveryOperation: ReadonlySet<number> = new Set([400]);
const ofUpstream: ReadonlySet<number> = new Set(Object.values(faultStatus));

/** Throws where a reply breaks a rule that holds for each: see the messages. */
export function judge(request: FuzzRequest, reply: Reply, secrets: readonly string[]): void {
  const { status, headers, text } = reply;
  const everything = `${text}${JSON.stringify(headers)}`;
  for (const secret of secrets) if (everything.includes(secret)) throw new Error('a secret has left');
  if (headers['x-content-type-options'] !== 'nosniff') throw new Error('the security headers are missing');
  if (headers['x-injected'] !== undefined) throw new Error('a header was injected');
  if (status >= 400) judgeRefusal(request, reply);
  else judgeAnswer(request, reply);
}

function judgeRefusal({ method, path, operation }: FuzzRequest, { status, headers, text }: Reply): void {
  const isProblem = headers['content-type'] === 'application/problem+json';
  if (!isProblem && (operation !== null || /^\/api\b/i.test(path)))
    throw new Error('a refusal is no problem');
  if (!isProblem && status !== 404) throw new Error('a plain refusal is no 404');
  if (operation !== null && !ofEveryOperation.has(status) && !(String(status) in operation.responses))
    throw new Error(`the document does not have status ${status} here`);
  if (method === 'HEAD' || !isProblem) {
    if (status >= 500 && !ofUpstream.has(status)) throw new Error(`a failure of status ${status}`);
    return;
  }
  const problem = contract.problemSchema.parse(JSON.parse(text));
  if (problem.status !== status) throw new Error('the problem tells another status');
  if (status < 500) return;
  const kind = faultKinds.find((known) => known === problem.code);
  if (kind === undefined || problem.upstream === null || faultStatus[kind] !== status)
    throw new Error(`a failure that is not upstream's: ${problem.code}`);
}

function judgeAnswer({ method, operation }: FuzzRequest, { status, headers, text }: Reply): void {
  if (operation === null || method === 'HEAD' || status !== 200) return;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const schema = operation.responses['200']?.content?.[type]?.schema;
  if (schema === undefined) throw new Error(`the document does not have ${type} here`);
  if (headers['content-encoding'] !== undefined) return;
  if (type === 'application/json') answers[refName(schema) ?? '']?.parse(JSON.parse(text));
}
