import type { FacetName, JobPage } from '@syncdeck/contract';
import { Ban, Check } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { changeQuery, expectQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { clearName, toggleValue, valueState } from './change-filter.ts';
import { facetOptions, narrowOptions } from './facet-options.ts';
import { FacetOptionText, optionName } from './facet-option-text.tsx';

const shownAtMost = 200;

export interface FacetListboxProps {
  name: FacetName;
  label: string;
  counts: JobPage['facets'][FacetName];
  isCut: boolean;
}

/** Values of one field, several of which may be chosen or, with the switch or Shift, excluded. */
export default function FacetListbox({ name, label, counts, isCut }: FacetListboxProps) {
  const messages = useMessages();
  const { t } = messages;
  const { query } = useView();
  const [narrow, setNarrow] = useState('');
  const [excluding, setExcluding] = useState(false);
  const [activeAt, setActiveAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const options = narrowOptions(facetOptions(name, counts, query.exact[name], messages), narrow);
  const shown = options.slice(0, shownAtMost);
  const at = Math.min(activeAt, shown.length - 1);
  const toggle = (value: string, excluded: boolean, when = changeQuery) =>
    when((before) => toggleValue(before, name, value, excluded));

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const option = shown[at];
    if (next !== undefined && shown.length > 0) setActiveAt((next + shown.length) % shown.length);
    else if (event.key === 'Enter' && option !== undefined) toggle(option.value, event.shiftKey || excluding);
    else return;
    event.preventDefault();
  };
  return (
    <div className="flex w-72 max-w-full flex-col gap-2 p-2">
      <input
        type="text"
        role="combobox"
        aria-label={t('filter.narrow', { name: label })}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
        placeholder={t('filter.narrowHint')}
        value={narrow}
        onChange={({ target }) => {
          setNarrow(target.value);
          setActiveAt(0);
        }}
        onKeyDown={onKeyDown}
        className="h-8 rounded-md border border-line-strong bg-surface px-2 text-sm placeholder:text-ink-faint"
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        aria-multiselectable
        tabIndex={-1}
        className="max-h-72 overflow-auto"
      >
        {shown.map((option, index) => {
          const state = valueState(query, name, option.value);
          return (
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-label={optionName(option, state === 'excluded', messages)}
              aria-selected={state !== null}
              onPointerMove={() => setActiveAt(index)}
              onPointerDown={(event) => {
                event.preventDefault();
                if (event.button === 0) toggle(option.value, event.shiftKey || excluding, expectQuery);
              }}
              onClick={({ shiftKey }) => toggle(option.value, shiftKey || excluding)}
              onKeyDown={onKeyDown}
              className={classes(
                'flex items-center gap-2 rounded px-2 py-1.5',
                index === at && 'bg-hover outline outline-line-strong -outline-offset-1',
              )}
            >
              <span aria-hidden className="w-4 shrink-0">
                {state === 'included' && <Check size={14} className="text-accent" />}
                {state === 'excluded' && <Ban size={14} className="text-failed" />}
              </span>
              <FacetOptionText option={option} excluded={state === 'excluded'} />
            </div>
          );
        })}
        {shown.length === 0 && <p className="px-2 py-3 text-ink-soft">{t('filter.noOption')}</p>}
      </div>
      {(isCut || options.length > shownAtMost) && (
        <p className="px-2 text-ink-faint text-xs">{t('filter.cut')}</p>
      )}
      <div className="flex items-center justify-between gap-2 border-line border-t pt-2">
        <button
          type="button"
          role="switch"
          aria-checked={excluding}
          onClick={() => setExcluding(!excluding)}
          className="group flex items-center gap-2 rounded px-1 py-0.5 text-ink-soft text-xs"
        >
          <span
            aria-hidden
            className="h-4 w-7 rounded-full border border-line-strong bg-sunken p-0.5 group-aria-checked:bg-failed"
          >
            <span className="block size-2.5 rounded-full bg-line-strong transition-transform group-aria-checked:translate-x-3 group-aria-checked:bg-on-accent" />
          </span>
          {t('filter.exclude')}
        </button>
        <button
          type="button"
          disabled={query.exact[name] === undefined}
          onClick={() => changeQuery((before) => clearName(before, name))}
          className="rounded px-1 py-0.5 text-accent text-xs disabled:text-ink-faint"
        >
          {t('filter.clearOne')}
        </button>
      </div>
    </div>
  );
}
