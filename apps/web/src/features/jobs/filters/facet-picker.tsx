import type { FacetName, JobPage } from '@syncdeck/contract';
import { ChevronDown } from 'lucide-react';
import { lazy, useRef, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { Popover } from '../../../ui/popover/popover.tsx';
import { useView } from '../../../view/use-view.ts';

const FacetListbox = lazy(lazyPart(() => import('./facet-listbox.tsx')));

export interface FacetPickerProps {
  name: FacetName;
  page: JobPage | null;
  startOpen?: boolean;
}

/** A button that opens the values of one field with their counts. */
export function FacetPicker({ name, page, startOpen = false }: FacetPickerProps) {
  const { t } = useMessages();
  const filter = useView().query.exact[name];
  const [open, setOpen] = useState(startOpen);
  const anchor = useRef<HTMLButtonElement>(null);
  const active = (filter?.include.length ?? 0) + (filter?.exclude.length ?? 0);
  const label = t(`filter.${name}`);
  return (
    <>
      <Button
        ref={anchor}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={active > 0 ? 'border-accent! text-accent!' : ''}
      >
        {label}
        {active > 0 && (
          <span aria-hidden className="rounded-full bg-accent px-1.5 text-on-accent text-xs">
            {active}
          </span>
        )}
        <ChevronDown aria-hidden size={13} />
      </Button>
      <Popover open={open} onOpenChange={setOpen} anchor={anchor} label={label}>
        <FacetListbox
          name={name}
          label={label}
          counts={page?.facets[name] ?? {}}
          isCut={page?.facetsCut.includes(name) ?? false}
        />
      </Popover>
    </>
  );
}
