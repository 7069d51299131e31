import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import type { Command, CommandGroup } from './command.ts';
import { CommandOption } from './command-option.tsx';
import { rememberCommand } from './remember-command.ts';

export interface PaletteDialogProps {
  text: string;
  onText: (text: string) => void;
  groups: readonly CommandGroup[];
  /** Whether jobs are still being asked for. */
  isWorking: boolean;
  onClose: () => void;
}

/** One field that finds jobs, filters, views and actions; arrows choose, Enter acts, Escape closes. */
export function PaletteDialog({ text, onText, groups, isWorking, onClose }: PaletteDialogProps) {
  const { t } = useMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const commands = groups.flatMap((group) => group.commands.map((command) => keyOf(group, command)));
  const at = Math.max(0, chosen === null ? 0 : commands.findIndex(({ key }) => key === chosen));
  const active = commands[at];

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const run = (command: Command) => {
    onClose();
    rememberCommand(command);
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined) setChosen(commands.at(next % commands.length)?.key ?? null);
    else if (event.key === 'Enter' && active !== undefined) run(active.command);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          aria-label={t('palette.title')}
          initialFocus={input}
          className="fixed top-[12dvh] left-1/2 z-50 flex max-h-[76dvh] w-[min(40rem,calc(100vw-1rem))] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-raised outline-none max-sm:top-2 max-sm:max-h-[calc(100dvh-1rem)]"
        >
          <div className="flex items-center gap-2 border-line border-b px-3">
            <Search aria-hidden size={16} className="shrink-0 text-ink-faint" />
            <input
              ref={input}
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
              value={text}
              onChange={({ target }) => {
                onText(target.value);
                setChosen(null);
              }}
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
                      onRun={() => run(command)}
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
