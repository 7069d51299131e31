import { useMessages } from '../../../messages/use-messages.ts';

/** A thin bar while rows are on their way; it keeps its place when idle. */
export function WorkBar({ isWorking }: { isWorking: boolean }) {
  const { t } = useMessages();
  return (
    <div className="h-0.5 overflow-hidden">
      {isWorking && (
        <span
          role="progressbar"
          aria-label={t('ui.loading')}
          className="work-bar block h-full w-1/3 bg-accent"
        />
      )}
    </div>
  );
}
