import type { EndpointBrief, JobRow } from '@syncdeck/contract';
import { engineMark } from '../../../../ui/engine-mark.tsx';
import { noneText } from '../../../../ui/none-text.tsx';
import { truncatedText } from '../../../../ui/truncated-text.tsx';
import type { CellTools } from '../list-column.ts';
import { endpointFacts } from './endpoint-facts.ts';
import { quietLine, twoLines } from './two-lines.tsx';

export function sourceCell({ source }: JobRow, tools: CellTools) {
  return endpointCell(source, tools);
}

export function destinationCell({ destination }: JobRow, tools: CellTools) {
  return endpointCell(destination, tools);
}

/** Engine and address; region, access type and number of nodes under them. */
function endpointCell(endpoint: EndpointBrief, { density, messages, words }: CellTools) {
  const { address, databaseType } = endpoint;
  return twoLines(
    density,
    address === null
      ? noneText(messages)
      : truncatedText({ text: address, words, className: 'font-mono text-xs leading-5' }),
    <span className={quietLine}>
      {databaseType !== null && engineMark(databaseType, 'mr-1')}
      {endpointFacts(endpoint, messages).join(' · ')}
    </span>,
  );
}
