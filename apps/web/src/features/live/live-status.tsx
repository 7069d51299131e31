import { Pause, Play, WifiOff } from 'lucide-react';
import { lazy } from 'react';
import { useNow } from '../../format/clock.ts';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { PopoverButton } from '../../ui/popover/popover-button.tsx';
import { setPaused } from './live-store.ts';
import { useLive } from './use-live.ts';

const SourceAges = lazy(lazyPart(() => import('./source-ages.tsx')));

/** How old what is shown is, whether the connection stands, and the switch that stops the updates. */
export function LiveStatus() {
  const { t } = useMessages();
  const { connection, paused } = useLive();
  return (
    <div className="flex items-center gap-1">
      <span role="status" className="sr-only">
        {connection === 'lost' && !paused ? t('live.lost') : ''}
      </span>
      <PopoverButton
        variant="quiet"
        label={t('live.sources')}
        face={
          <>
            <ConnectionMark />
            <Updated />
          </>
        }
        align="end"
      >
        {() => <SourceAges />}
      </PopoverButton>
      <Button
        variant="quiet"
        icon={paused ? Play : Pause}
        aria-pressed={paused}
        aria-label={t('live.pause')}
        onClick={() => setPaused(!paused)}
      >
        <span className="max-md:hidden">{t('live.pause')}</span>
      </Button>
    </div>
  );
}

function Updated() {
  const { t } = useMessages();
  const { duration } = useFormat();
  const { connection, paused, sources } = useLive();
  const now = useNow(1);
  const newest = Math.max(
    ...Array.from(sources.values(), ({ collectedAt }) => Date.parse(collectedAt ?? '') || 0),
    0,
  );
  if (newest === 0) return t(connection === 'lost' ? 'live.lostShort' : 'live.waiting');
  const age = duration(Math.max(0, (now - newest) / 1000));
  if (paused) return t('live.pausedSince', { age });
  return t(connection === 'lost' ? 'live.lostSince' : 'live.updated', { age });
}

function ConnectionMark() {
  const { connection, paused } = useLive();
  if (paused) return <Pause aria-hidden size={13} className="text-attention" />;
  if (connection === 'lost') return <WifiOff aria-hidden size={13} className="text-failed" />;
  return (
    <span
      aria-hidden
      className={classes('size-2 rounded-full', connection === 'open' ? 'bg-healthy' : 'bg-idle')}
    />
  );
}
