import { type EndpointBrief, isOneOf, type JobRow } from '@syncdeck/contract';
import type { Format } from '../../../format/use-format.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import { type MainColumnId, mainColumnIds } from '../../../view/column-ids.ts';
import { endpointFacts } from '../table/cells/endpoint-facts.ts';
import { fieldText } from '../table/cells/field-text.ts';
import { stepName } from '../table/cells/step-name.ts';
import { stepProgress } from '../table/cells/step-progress.ts';

type Part = string | null;
type Write = (row: JobRow, messages: Messages, format: Format) => readonly Part[];

/** What a cell shows, in one line of text; times absolute with their zone. Empty where there is nothing. */
export function cellText(id: string, row: JobRow, messages: Messages, format: Format): string {
  if (!isOneOf(mainColumnIds, id)) return fieldText(id, row, messages, format) ?? '';
  return mainTexts[id](row, messages, format)
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** The lines of each main column's cell. */
const mainTexts: Record<MainColumnId, Write> = {
  job: ({ jobName, jobId, account }) => [jobName, jobId, account],
  health: ({ health, healthReasons }, { enumName }) => [
    enumName('health', health),
    healthReasons.map((reason) => enumName('healthReason', reason)).join('; '),
  ],
  status: ({ status, tradeStatus }, { enumName }) => [
    status === null ? null : enumName('status', status),
    tradeStatus === null || tradeStatus === 'Normal' ? null : enumName('tradeStatus', tradeStatus),
  ],
  source: ({ source }, messages) => endpointParts(source, messages),
  destination: ({ destination }, messages) => endpointParts(destination, messages),
  step: ({ step }, messages, { percent }) => {
    if (step === null) return [];
    const progress = stepProgress(step);
    return [
      `${step.number}/${step.total}`,
      stepName(step, messages),
      progress === null ? null : percent(progress),
    ];
  },
  lag: ({ lagSeconds, lagMegabytes }, _, { duration, megabytes }) => [
    lagSeconds === null ? null : duration(lagSeconds),
    lagMegabytes === null ? null : megabytes(lagMegabytes),
  ],
  error: ({ error }) => [error === null ? null : [error.reason, error.message].filter(Boolean).join(': ')],
  billing: ({ payMode, instanceClass, expiresAt }, { t, enumName }, { absolute }) => [
    payMode === null ? null : enumName('payMode', payMode),
    instanceClass === null ? null : enumName('instanceClass', instanceClass),
    expiresAt === null ? null : `${t('list.expires')} ${absolute(expiresAt)}`,
  ],
  created: ({ createdAt }, _, { absolute }) => [createdAt === null ? null : absolute(createdAt)],
  tags: ({ tags }) => [tags.map(({ key, value }) => (value === '' ? key : `${key}:${value}`)).join(', ')],
};

function endpointParts(endpoint: EndpointBrief, messages: Messages): Part[] {
  return [endpoint.address, ...endpointFacts(endpoint, messages)];
}
