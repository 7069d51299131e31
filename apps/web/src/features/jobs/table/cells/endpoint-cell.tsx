import type { EndpointBrief } from '@syncdeck/contract';
import { useMessages } from '../../../../messages/use-messages.ts';
import { NoneText } from '../../../../ui/none-text.tsx';
import { TruncatedText } from '../../../../ui/truncated-text.tsx';
import type { Density } from '../../../../view/view.ts';
import { TwoLines } from './two-lines.tsx';

/** Engine and address; region, access type and number of nodes under them. */
export function EndpointCell({ endpoint, density }: { endpoint: EndpointBrief; density: Density }) {
  const { t, enumName } = useMessages();
  const { databaseType, accessType, region, address, nodes } = endpoint;
  const engine = databaseType === null ? null : enumName('databaseType', databaseType);
  const facts = [
    engine,
    region === null ? null : enumName('region', region),
    accessType === null ? null : enumName('accessType', accessType),
    nodes > 1 ? t('list.nodes', { count: nodes }) : null,
  ];
  return (
    <TwoLines
      density={density}
      first={
        address === null ? (
          <NoneText />
        ) : (
          <TruncatedText text={address} className="font-mono text-xs leading-5" />
        )
      }
      second={facts.filter((fact) => fact !== null).join(' · ')}
    />
  );
}

export function SourceCell({ row, density }: { row: { source: EndpointBrief }; density: Density }) {
  return <EndpointCell endpoint={row.source} density={density} />;
}

export function DestinationCell({ row, density }: { row: { destination: EndpointBrief }; density: Density }) {
  return <EndpointCell endpoint={row.destination} density={density} />;
}
