import { lazy } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { useView } from '../../../view/use-view.ts';
import { toolPart } from '../../../ui/tool-part.ts';
import { PickerButton } from './picker-button.tsx';

const ObjectForm = lazy(toolPart(() => import('./object-form.tsx')));

/** Finds the jobs that carry a database, a schema or a table. */
export function ObjectPicker({ startOpen }: { startOpen: boolean }) {
  const { t } = useMessages();
  const filter = useView().query.exact.object;
  const values = (filter?.include.length ?? 0) + (filter?.exclude.length ?? 0);
  return (
    <PickerButton label={t('filter.findObject')} isActive={values > 0} values={values} startOpen={startOpen}>
      {(close) => <ObjectForm onDone={close} />}
    </PickerButton>
  );
}
