import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences, type SavedView } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { conflictingNames, mergeViews } from './merge-views.ts';
import { ImportConflict } from './import-conflict.tsx';
import { ImportFaults } from './import-faults.tsx';
import { readImport, type ImportState } from './read-import.ts';
import { writeViewsFile } from './views-file.ts';

/** Saves the views as a file and takes such a file in; nothing of the reader's own is lost by it. */
export function ViewsExchange() {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const next = await readImport(file, savedViews);
    if (next.step === 'merged') finish(next.file, next.views);
    else setState(next);
  };
  const finish = (file: readonly SavedView[], views: SavedView[]) => {
    changePreferences({ savedViews: views });
    setState({ step: 'done', count: file.length });
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button
          icon={Download}
          disabled={savedViews.length === 0}
          onClick={() => saveFile('syncdeck-views.json', writeViewsFile(savedViews), 'application/json')}
        >
          {t('views.export')}
        </Button>
        <Button icon={Upload} onClick={() => input.current?.click()}>
          {t('views.import')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label={t('views.file')}
          hidden
          onChange={({ target }) => {
            void take(target.files?.[0]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </div>
      <div role="status" className="text-xs empty:hidden">
        {state.step === 'done' && t('views.imported', { count: state.count })}
      </div>
      {state.step === 'faults' && <ImportFaults faults={state.faults} />}
      {state.step === 'conflict' && (
        <ImportConflict
          names={conflictingNames(savedViews, state.file)}
          onChoose={(choice) => finish(state.file, mergeViews(savedViews, state.file, choice))}
          onCancel={() => setState({ step: 'none' })}
        />
      )}
    </div>
  );
}
