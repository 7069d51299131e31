import type { EndpointBrief } from '@syncdeck/contract';
import type { Messages } from '../../../../messages/use-messages.ts';

/** Engine, region, access type and, where there are several, the number of nodes. */
export function endpointFacts(endpoint: EndpointBrief, { t, enumName }: Messages): string[] {
  const { databaseType, accessType, region, nodes } = endpoint;
  return [
    databaseType === null ? null : enumName('databaseType', databaseType),
    region === null ? null : enumName('region', region),
    accessType === null ? null : enumName('accessType', accessType),
    nodes > 1 ? t('list.nodes', { count: nodes }) : null,
  ].filter((fact) => fact !== null);
}
