import type { QueryFaultReason } from '@syncdeck/contract';
import { useId, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';

export interface RangeFormProps {
  type: 'number' | 'date';
  /** What the numbers mean, under the fields. */
  unit: string;
  from: string;
  to: string;
  presets: readonly { text: string; label: string }[];
  /** Takes the range as the URL writes it, null for none; answers what is wrong with it. */
  onApply: (text: string | null) => QueryFaultReason | null;
}

/** Two ends, both included, either of them open; and ranges one click away. */
export default function RangeForm({ type, unit, from, to, presets, onApply }: RangeFormProps) {
  const { t } = useMessages();
  const [fault, setFault] = useState<QueryFaultReason | null>(null);
  const id = useId();
  const read = (form: HTMLFormElement, name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field.value : '';
  };
  return (
    <form
      className="flex w-72 max-w-full flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const start = read(event.currentTarget, 'from');
        const end = read(event.currentTarget, 'to');
        setFault(onApply(start === '' && end === '' ? null : `${start}..${end}`));
      }}
    >
      <div className="flex flex-wrap gap-1">
        {presets.map(({ text, label }) => (
          <Button key={text} className="h-6! px-2! text-xs" onClick={() => setFault(onApply(text))}>
            {label}
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <RangeField type={type} name="from" label={t('filter.fromLabel')} value={from} describedBy={id} />
        <RangeField type={type} name="to" label={t('filter.toLabel')} value={to} describedBy={id} />
      </div>
      <p id={id} className="text-ink-faint text-xs">
        {unit}
      </p>
      {fault !== null && (
        <p role="alert" className="text-failed text-xs">
          {t(`fault.${fault}`)}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={() => onApply(null)}>
          {t('filter.clearOne')}
        </Button>
        <Button variant="accent" type="submit">
          {t('filter.apply')}
        </Button>
      </div>
    </form>
  );
}

interface RangeFieldProps {
  type: 'number' | 'date';
  name: string;
  label: string;
  value: string;
  describedBy: string;
}

function RangeField({ type, name, label, value, describedBy }: RangeFieldProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-ink-soft text-xs">
      {label}
      <input
        type={type}
        name={name}
        defaultValue={value}
        {...(type === 'number' && { step: 'any', min: 0, inputMode: 'decimal' as const })}
        aria-describedby={describedBy}
        className="h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-ink text-sm"
      />
    </label>
  );
}
