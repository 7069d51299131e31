import { useMessages } from '../../../messages/use-messages.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import type { FacetOption } from './facet-options.ts';

/** "Running 12", with ", excluded" at its end where it is. */
export function optionName({ label, count }: FacetOption, excluded: boolean, messages: Messages): string {
  const counted = count === null ? label : `${label} ${messages.count(count)}`;
  return excluded ? `${counted}${messages.t('filter.excludedSuffix')}` : counted;
}

/** The same for the eye: the value, struck out where it is excluded, and its count. */
export function FacetOptionText({
  option: { label, count },
  excluded,
}: {
  option: FacetOption;
  excluded: boolean;
}) {
  const messages = useMessages();
  return (
    <>
      <span className={classes('min-w-0 flex-1 truncate', excluded && 'line-through')}>{label}</span>
      {count !== null && <span className="text-ink-faint text-xs">{messages.count(count)}</span>}
    </>
  );
}
