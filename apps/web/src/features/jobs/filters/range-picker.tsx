import type { RangeName } from '@syncdeck/contract';
import { lazy } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { useViewValue } from '../../../view/use-view.ts';
import { toolPart } from '../../../ui/tool-part.ts';
import { PickerButton } from './picker-button.tsx';
import { rangeOf } from './range-text.ts';

const RangeForm = lazy(toolPart(() => import('./range-form.tsx')));

/** A range of numbers or of times. */
export function RangePicker({ name, startOpen }: { name: RangeName; startOpen: boolean }) {
  const { t } = useMessages();
  const isActive = useViewValue(({ query }) => (rangeOf(query, name) === null ? null : name)) !== null;
  return (
    <PickerButton label={t(`filter.${name}`)} isActive={isActive} startOpen={startOpen}>
      {(close) => <RangeForm name={name} onClose={close} />}
    </PickerButton>
  );
}
