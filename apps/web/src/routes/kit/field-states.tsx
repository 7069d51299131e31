import { RangeField } from '../../features/jobs/filters/range-field.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { KitRow, KitSection, KitState } from './kit-parts.tsx';

const nothing = () => undefined;

/** Fields, empty, filled and off. */
export function FieldStates() {
  return (
    <KitSection title="Fields">
      <KitRow>
        <KitState name="search, empty">
          <SearchField label="Search" hint="Name or ID" clearLabel="Clear" value="" onChange={nothing} />
        </KitState>
        <KitState name="search, filled">
          <SearchField
            label="Search"
            hint="Name or ID"
            clearLabel="Clear"
            value="orders"
            onChange={nothing}
          />
        </KitState>
        <RangeField type="number" label="From" value="60" describedBy="kit-unit" onChange={nothing} />
        <RangeField type="date" label="To" value="" describedBy="kit-unit" onChange={nothing} />
      </KitRow>
      <p id="kit-unit" className="text-ink-faint text-xs">
        Seconds, both ends included.
      </p>
      <KitRow>
        {[false, true].map((checked) => (
          <label key={String(checked)} className="flex items-center gap-2">
            <input type="checkbox" readOnly checked={checked} className="size-4 accent-accent" />
            {checked ? 'Chosen' : 'Not chosen'}
          </label>
        ))}
        <label className="flex items-center gap-2">
          <input type="checkbox" disabled className="size-4 accent-accent" />
          Off
        </label>
      </KitRow>
    </KitSection>
  );
}
