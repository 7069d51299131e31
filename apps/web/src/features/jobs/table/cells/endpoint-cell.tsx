import type { EndpointBrief } from '@syncdeck/contract';
import { useMessages } from '../../../../messages/use-messages.ts';
import { EngineMark } from '../../../../ui/engine-mark.tsx';
import { NoneText } from '../../../../ui/none-text.tsx';
import { TruncatedText } from '../../../../ui/truncated-text.tsx';
import type { Density } from '../../../../view/view.ts';
import { useSearchWords } from '../search-words.ts';
import { endpointFacts } from './endpoint-facts.ts';
import { TwoLines } from './two-lines.tsx';

/** Engine and address; region, access type and number of nodes under them. */
export function EndpointCell({ endpoint, density }: { endpoint: EndpointBrief; density: Density }) {
  const messages = useMessages();
  const words = useSearchWords();
  const { address, databaseType } = endpoint;
  return (
    <TwoLines
      density={density}
      first={
        address === null ? (
          <NoneText />
        ) : (
          <TruncatedText text={address} words={words} className="font-mono text-xs leading-5" />
        )
      }
      second={
        <>
          {databaseType !== null && <EngineMark type={databaseType} className="mr-1" />}
          {endpointFacts(endpoint, messages).join(' · ')}
        </>
      }
    />
  );
}

export function SourceCell({ row, density }: { row: { source: EndpointBrief }; density: Density }) {
  return <EndpointCell endpoint={row.source} density={density} />;
}

export function DestinationCell({ row, density }: { row: { destination: EndpointBrief }; density: Density }) {
  return <EndpointCell endpoint={row.destination} density={density} />;
}
