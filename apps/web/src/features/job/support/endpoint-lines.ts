import type { Endpoint } from '@syncdeck/contract';
import { isReported, nodeFields } from '../../../format/job/node-fields.ts';
import { codeOf, enumOf, factLines, type Words } from './fact-lines.ts';

/** One side of the job: what it is, and every node on a line of its own with all that is reported of it. */
export function endpointLines(endpoint: Endpoint, words: Words): string[] {
  const { t } = words;
  const nodes = endpoint.endpoints.map((node, index) => {
    const fields = nodeFields().filter((field) => isReported(node, field));
    const said = fields.map(({ field }) => `${t(`job.node.${field}`)} ${codeOf(node[field]) ?? ''}`);
    return `- ${t('job.endpoint.node', { number: index + 1 })}: ${said.join(', ') || t('job.not-reported')}`;
  });
  return [
    ...factLines(words, [
      ['job.support.engine', enumOf(words, 'databaseType', endpoint.databaseType)],
      ['job.endpoint.access', enumOf(words, 'accessType', endpoint.accessType)],
      ['job.endpoint.region', enumOf(words, 'region', endpoint.region)],
      ['job.endpoint.address', codeOf(endpoint.address)],
      ['job.endpoint.node-type', enumOf(words, 'nodeType', endpoint.nodeType)],
    ]),
    ...nodes,
  ];
}
