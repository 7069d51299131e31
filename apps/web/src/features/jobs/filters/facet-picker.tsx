import type { FacetName, JobPage } from '@syncdeck/contract';
import { lazy } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useView } from '../../../view/use-view.ts';
import { PickerButton } from './picker-button.tsx';

const FacetListbox = lazy(lazyPart(() => import('./facet-listbox.tsx')));

export interface FacetPickerProps {
  name: FacetName;
  page: JobPage | null;
  startOpen: boolean;
}

/** The values of one field with their counts. */
export function FacetPicker({ name, page, startOpen }: FacetPickerProps) {
  const { t } = useMessages();
  const filter = useView().query.exact[name];
  const values = (filter?.include.length ?? 0) + (filter?.exclude.length ?? 0);
  const label = t(`filter.${name}`);
  return (
    <PickerButton label={label} isActive={values > 0} values={values} startOpen={startOpen}>
      {() => (
        <FacetListbox
          name={name}
          label={label}
          counts={page?.facets[name] ?? {}}
          isCut={page?.facetsCut.includes(name) ?? false}
        />
      )}
    </PickerButton>
  );
}
