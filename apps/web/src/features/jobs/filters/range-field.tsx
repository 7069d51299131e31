export interface RangeFieldProps {
  type: 'number' | 'date';
  label: string;
  value: string;
  describedBy: string;
  onChange: (value: string) => void;
}

/** One end of a range. */
export function RangeField({ type, label, value, describedBy, onChange }: RangeFieldProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-ink-soft text-xs">
      {label}
      <input
        type={type}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...(type === 'number' && { step: 'any', min: 0, inputMode: 'decimal' as const })}
        aria-describedby={describedBy}
        className="h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-ink text-sm"
      />
    </label>
  );
}
