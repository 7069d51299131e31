import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from './icon-button.tsx';

interface SearchFieldProps {
  label: string;
  hint?: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search box within a part of the page; Escape empties it before it closes anything. */
export function SearchField({ label, hint, clearLabel, value, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <div className="relative min-w-48 flex-1 print:hidden">
      <Search aria-hidden size={14} className="absolute top-2.25 left-2.5 text-ink-faint" />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
        className="h-8 w-full rounded-md border border-line-strong bg-surface pr-8 pl-8 placeholder:text-ink-faint [&::-webkit-search-cancel-button]:hidden"
      />
      {value !== '' && (
        <IconButton
          label={clearLabel}
          icon={X}
          size="small"
          onClick={clear}
          className="absolute top-1 right-1"
        />
      )}
    </div>
  );
}
