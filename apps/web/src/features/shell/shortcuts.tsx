import type { MessageKey } from '../../messages/areas.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';

const keys: readonly (readonly [keys: readonly string[], what: MessageKey])[] = [
  [['/'], 'keys.search'],
  [['j', '↓'], 'keys.next'],
  [['k', '↑'], 'keys.previous'],
  [['Enter'], 'keys.open'],
  [['o'], 'keys.newTab'],
  [['c'], 'keys.copy'],
  [['f'], 'keys.filter'],
  [[']', '['], 'keys.neighbours'],
  [['Shift', 'Enter'], 'keys.exclude'],
  [['Esc'], 'keys.close'],
  [['Ctrl', 'K'], 'keys.palette'],
  [['?'], 'keys.help'],
];

/** The keys and what they do, with the switch for single ones. */
export default function Shortcuts() {
  const { t } = useMessages();
  const { singleKeys } = usePreferences();
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2">
        {keys.map(([pressed, what]) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {pressed.map((key) => (
                <kbd
                  key={key}
                  className="rounded border border-line-strong bg-sunken px-1.5 font-mono text-xs leading-5"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-ink-soft">{t(what)}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-2 border-line border-t pt-3">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => changePreferences({ singleKeys: target.checked })}
          className="size-4 accent-accent"
        />
        {t('keys.switch')}
      </label>
    </>
  );
}
