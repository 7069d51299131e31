import { isOneOf, type JobPage, rangeNames } from '@syncdeck/contract';
import { memo, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { useView } from '../../../view/use-view.ts';
import { CountedPage } from './counted-page.ts';
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
      <CountedPage value={page}>
        {[...mainFacets, ...mainRanges, ...joined].map((name) => (
          <Picker key={name} name={name} startOpen={opened.at(-1) === name} />
        ))}
      </CountedPage>
      <MoreFilters
        names={furtherFilters.filter((name) => !joined.includes(name))}
        onChoose={(name) => setOpened((before) => [...before, name])}
      />
    </div>
  );
}

const Picker = memo(function Picker({ name, startOpen }: { name: BarFilter; startOpen: boolean }) {
  if (name === 'object') return <ObjectPicker startOpen={startOpen} />;
  if (isOneOf(rangeNames, name)) return <RangePicker name={name} startOpen={startOpen} />;
  return <FacetPicker name={name} startOpen={startOpen} />;
});
