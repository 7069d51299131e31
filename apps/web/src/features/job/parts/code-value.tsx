import type { EnumKind } from '../../../messages/en/enums.ts';
import { useMessages } from '../../../messages/use-messages.ts';

/** An enum's official name with upstream's own word beside it where that says something else. */
export function CodeValue({ kind, value }: { kind: EnumKind; value: string }) {
  const { enumName } = useMessages();
  const name = enumName(kind, value);
  return (
    <>
      {name}
      {name.toLowerCase() !== value.toLowerCase() && (
        <>
          {' '}
          <code className="whitespace-nowrap font-mono text-ink-faint text-xs">{value}</code>
        </>
      )}
    </>
  );
}

/** Text to be pasted elsewhere, in the monospaced face. */
export function Mono({ children }: { children: string }) {
  return <span className="font-mono text-xs leading-5">{children}</span>;
}
