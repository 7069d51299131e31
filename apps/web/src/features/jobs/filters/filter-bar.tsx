import { isOneOf, type JobPage, rangeNames } from '@syncdeck/contract';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { useView } from '../../../view/use-view.ts';
import { FacetPicker } from './facet-picker.tsx';
import { furtherFilters, mainFacets, mainRanges } from './filter-fields.ts';
import { MoreFilters } from './more-filters.tsx';
import { ObjectPicker } from './object-picker.tsx';
import { RangePicker } from './range-picker.tsx';

type BarFilter = (typeof mainFacets)[number] | (typeof mainRanges)[number] | (typeof furtherFilters)[number];

/** One picker a field; further ones join the bar when they are chosen or filtered on. */
export function FilterBar({ page }: { page: JobPage | null }) {
  const { t } = useMessages();
  const { exact, numbers, times } = useView().query;
  const [opened, setOpened] = useState<BarFilter[]>([]);
  const filtered = new Set([...Object.keys(exact), ...Object.keys(numbers), ...Object.keys(times)]);
  const joined = furtherFilters.filter((name) => filtered.has(name) || opened.includes(name));
  return (
    <div
      role="group"
      aria-label={t('filter.group')}
      className="contents max-sm:flex max-sm:min-w-0 max-sm:items-center max-sm:gap-1.5 max-sm:overflow-x-auto max-sm:pb-1 print:hidden"
    >
      {[...mainFacets, ...mainRanges, ...joined].map((name) => (
        <Picker key={name} name={name} page={page} startOpen={opened.at(-1) === name} />
      ))}
      <MoreFilters
        names={furtherFilters.filter((name) => !joined.includes(name))}
        onChoose={(name) => setOpened((before) => [...before, name])}
      />
    </div>
  );
}

function Picker({ name, page, startOpen }: { name: BarFilter; page: JobPage | null; startOpen: boolean }) {
  if (name === 'object') return <ObjectPicker startOpen={startOpen} />;
  if (isOneOf(rangeNames, name)) return <RangePicker name={name} startOpen={startOpen} />;
  return <FacetPicker name={name} page={page} startOpen={startOpen} />;
}
