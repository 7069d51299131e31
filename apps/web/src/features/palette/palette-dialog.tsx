import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import type { Command, CommandGroup } from './command.ts';
import { CommandOption } from './command-option.tsx';
import type { OpenPalette } from './early-key.ts';
import { rememberCommand } from './remember-command.ts';

export interface PaletteDialogProps {
  palette: OpenPalette;
  field: RefObject<HTMLInputElement | null>;
  groups: readonly CommandGroup[];
  /** Whether what the text finds is not all known yet. */
  isWorking: boolean;
  /** Null closes it. */
  onChange: (palette: OpenPalette | null) => void;
  onTell: (text: string) => void;
}

/**
 * One field that finds jobs, filters, views and actions; arrows choose, Enter acts, Escape closes. Enter on what is
 * found first waits until all is found, so that fast hands get what they would have seen.
 */
export function PaletteDialog({ palette, field, groups, isWorking, onChange, onTell }: PaletteDialogProps) {
  const { t } = useMessages();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const commands = groups.flatMap((group) => group.commands.map((command) => keyOf(group, command)));
  const chosenAt = commands.findIndex(({ key }) => key === chosen);
  const at = Math.max(0, chosenAt);
  const active = commands[at];

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const run = async (command: Command) => {
    onChange(null);
    rememberCommand(command);
    const isDone = (await command.run()) ?? true;
    if (isDone && command.done !== undefined) onTell(command.done);
  };
  const runsFirst = palette.isEntered && !isWorking;
  const ranFirst = useRef(false);
  useEffect(() => {
    if (ranFirst.current === runsFirst) return;
    ranFirst.current = runsFirst;
    if (!runsFirst) return;
    if (active === undefined) onChange({ ...palette, isEntered: false });
    else void run(active.command);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined) {
      setChosen(commands.at(next % commands.length)?.key ?? null);
      onChange({ ...palette, isEntered: false });
    } else if (event.key !== 'Enter') return;
    else if (chosenAt >= 0 && active !== undefined) void run(active.command);
    else onChange({ ...palette, isEntered: true });
    event.preventDefault();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onChange(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          aria-modal
          aria-label={t('palette.title')}
          initialFocus={field}
          finalFocus={() => palette.from ?? true}
          className="fixed top-[12dvh] left-1/2 z-50 flex max-h-[76dvh] w-[min(40rem,calc(100vw-1rem))] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-raised outline-none max-sm:top-2 max-sm:max-h-[calc(100dvh-1rem)]"
        >
          <div className="flex items-center gap-2 border-line border-b px-3">
            <Search aria-hidden size={16} className="shrink-0 text-ink-faint" />
            <input
              ref={field}
              type="text"
              role="combobox"
              aria-label={t('palette.field')}
              aria-expanded
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              {...(active && { 'aria-activedescendant': `${id}-${at}` })}
              placeholder={t('palette.hint')}
              spellCheck={false}
              autoComplete="off"
              maxLength={500}
              value={palette.text}
              onChange={({ target }) => {
                onChange({ ...palette, text: target.value, isEntered: false });
                setChosen(null);
              }}
              onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
              onKeyDown={onKeyDown}
              className="h-12 min-w-0 flex-1 bg-transparent text-md outline-none placeholder:text-ink-faint"
            />
          </div>
          <div
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label={t('palette.results')}
            tabIndex={-1}
            className="min-h-0 overflow-y-auto p-1.5"
          >
            {groups.map((group) => (
              <div key={group.id} role="group" aria-label={group.label} className="pb-1">
                <p aria-hidden className="px-2 pt-1.5 pb-0.5 text-ink-faint text-xs">
                  {group.label}
                </p>
                {group.commands.map((command) => {
                  const { key } = keyOf(group, command);
                  const index = commands.findIndex((each) => each.key === key);
                  return (
                    <CommandOption
                      key={key}
                      id={`${id}-${index}`}
                      command={command}
                      isActive={index === at}
                      onPoint={() => setChosen(key)}
                      onRun={() => void run(command)}
                    />
                  );
                })}
              </div>
            ))}
          </div>
          <p role="status" className="border-line border-t px-3 py-1.5 text-ink-faint text-xs">
            {isWorking ? t('ui.loading') : t('palette.count', { count: commands.length })}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A command may stand in two groups, as a recent one and by itself. */
function keyOf(group: CommandGroup, command: Command) {
  return { key: `${group.id} ${command.id}`, command };
}
