import type { EndpointBrief, JobRow } from '@syncdeck/contract';
import { EngineMark } from '../../../../ui/engine-mark.tsx';
import { NoneText } from '../../../../ui/none-text.tsx';
import { TruncatedText } from '../../../../ui/truncated-text.tsx';
import type { CellTools } from '../list-column.ts';
import { endpointFacts } from './endpoint-facts.ts';
import { twoLines } from './two-lines.tsx';

export function sourceCell({ source }: JobRow, tools: CellTools) {
  return endpointCell(source, tools);
}

export function destinationCell({ destination }: JobRow, tools: CellTools) {
  return endpointCell(destination, tools);
}

/** Engine and address; region, access type and number of nodes under them. */
function endpointCell(endpoint: EndpointBrief, { density, messages, words }: CellTools) {
  const { address, databaseType } = endpoint;
  return twoLines({
    density,
    first:
      address === null ? (
        <NoneText />
      ) : (
        <TruncatedText text={address} words={words} className="font-mono text-xs leading-5" />
      ),
    second: (
      <>
        {databaseType !== null && <EngineMark type={databaseType} className="mr-1" />}
        {endpointFacts(endpoint, messages).join(' · ')}
      </>
    ),
  });
}
