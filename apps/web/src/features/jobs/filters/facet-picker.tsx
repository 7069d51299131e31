import type { FacetName } from '@syncdeck/contract';
import { lazy, useCallback, useContext } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useViewValue } from '../../../view/use-view.ts';
import { CountedPage } from './counted-page.ts';
import { PickerButton } from './picker-button.tsx';

const FacetListbox = lazy(lazyPart(() => import('./facet-listbox.tsx')));

/** The values of one field with their counts. */
export function FacetPicker({ name, startOpen }: { name: FacetName; startOpen: boolean }) {
  const { t } = useMessages();
  const values = Number(
    useViewValue(({ query: { exact } }) => {
      const { include = [], exclude = [] } = exact[name] ?? {};
      return String(include.length + exclude.length);
    }),
  );
  const label = t(`filter.${name}`);
  const content = useCallback(() => <CountedListbox name={name} label={label} />, [name, label]);
  return (
    <PickerButton label={label} isActive={values > 0} values={values} startOpen={startOpen}>
      {content}
    </PickerButton>
  );
}

function CountedListbox({ name, label }: { name: FacetName; label: string }) {
  const page = useContext(CountedPage);
  return (
    <FacetListbox
      name={name}
      label={label}
      counts={page?.facets[name] ?? {}}
      isCut={page?.facetsCut.includes(name) ?? false}
    />
  );
}
