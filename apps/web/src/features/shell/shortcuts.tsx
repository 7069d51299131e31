import { Fragment } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { isAppleKeyboard } from '../../ui/apple-keyboard.ts';
import { type Chord, shortcutGroups } from './shortcut-groups.ts';

/** The keys and what they do, with the switch for single ones. */
export function Shortcuts() {
  const { t } = useMessages();
  const { singleKeys } = usePreferences();
  return (
    <>
      <div className="grid grid-cols-[auto_1fr] gap-x-6 max-sm:grid-cols-[7rem_1fr] max-sm:gap-x-4">
        {shortcutGroups(isAppleKeyboard() ? '⌘' : 'Ctrl').map(({ title, shortcuts }) => (
          <section
            key={title}
            aria-label={t(title)}
            className="col-span-2 mt-5 grid grid-cols-subgrid first:mt-0"
          >
            <h3 className="col-span-2 mb-2 font-semibold text-xs">{t(title)}</h3>
            <dl className="col-span-2 grid grid-cols-subgrid items-baseline gap-y-2">
              {shortcuts.map(({ chords, what }) => (
                <div key={what} className="contents">
                  <dt className="flex flex-wrap items-baseline gap-x-1.5 gap-y-1">
                    {chords.map((chord, index) => (
                      <Fragment key={chord.join('+')}>
                        {index > 0 && <span className="text-ink-faint text-xs">{t('keys.or')}</span>}
                        <Keys chord={chord} />
                      </Fragment>
                    ))}
                  </dt>
                  <dd className="text-ink-soft">{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
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

function Keys({ chord }: { chord: Chord }) {
  return (
    <span className="inline-flex items-baseline gap-0.5 whitespace-nowrap">
      {chord.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span className="text-ink-faint text-xs">+</span>}
          <kbd className="min-w-5.5 rounded border border-line-strong bg-sunken px-1.5 text-center font-mono text-xs leading-5">
            {key}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
