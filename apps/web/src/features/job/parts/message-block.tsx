import { CopyButton } from '../../../ui/copy/copy-button.tsx';

/** Upstream's own text, whole and monospaced, with a copy button. */
export function MessageBlock({ text, what }: { text: string; what: string }) {
  return (
    <div className="relative">
      <pre className="whitespace-pre-wrap rounded-md border border-line bg-surface py-1.5 pr-9 pl-2.5 font-mono text-ink text-xs leading-5 wrap-anywhere">
        {text}
      </pre>
      <CopyButton value={text} what={what} className="absolute top-1 right-1 bg-surface" />
    </div>
  );
}
