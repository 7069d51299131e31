/** What a colour means; one family for all that failed. */
export const tones = ['failed', 'lagging', 'attention', 'working', 'healthy', 'idle', 'ended'] as const;
export type Tone = (typeof tones)[number];

export const toneText: Record<Tone, string> = {
  failed: 'text-failed',
  lagging: 'text-lagging',
  attention: 'text-attention',
  working: 'text-working',
  healthy: 'text-healthy',
  idle: 'text-idle',
  ended: 'text-ended',
};

export const toneSoft: Record<Tone, string> = {
  failed: 'bg-failed-soft',
  lagging: 'bg-lagging-soft',
  attention: 'bg-attention-soft',
  working: 'bg-working-soft',
  healthy: 'bg-healthy-soft',
  idle: 'bg-idle-soft',
  ended: 'bg-ended-soft',
};

export type MarkedKind = 'health' | 'status' | 'stepStatus' | 'tradeStatus' | 'sourceState';

const toneTables: Record<MarkedKind, Readonly<Record<string, Tone>>> = {
  health: Object.fromEntries(tones.map((tone) => [tone, tone])),
  status: {
    UnInitialized: 'idle',
    Initialized: 'idle',
    Checking: 'working',
    CheckPass: 'idle',
    CheckNotPass: 'failed',
    ReadyRunning: 'working',
    Running: 'healthy',
    Pausing: 'attention',
    Paused: 'attention',
    Stopping: 'working',
    Stopped: 'ended',
    ResumableErr: 'failed',
    Resuming: 'working',
    Failed: 'failed',
    Released: 'ended',
    Resetting: 'working',
  },
  stepStatus: {
    notStarted: 'idle',
    running: 'working',
    failed: 'failed',
    finished: 'healthy',
    skipped: 'ended',
    paused: 'attention',
  },
  tradeStatus: {
    Normal: 'healthy',
    Resizing: 'working',
    Renewing: 'working',
    Isolating: 'attention',
    Isolated: 'attention',
    Offlining: 'attention',
    Offlined: 'attention',
    NotBilled: 'idle',
    Recovering: 'working',
    PostPay2Prepaying: 'working',
    PrePay2Postpaying: 'working',
  },
  sourceState: { loading: 'working', fresh: 'healthy', stale: 'attention', failed: 'failed' },
};

/** The tone of a value; one that we have no name for is neutral. */
export function toneOf(kind: MarkedKind, value: string): Tone {
  const table = toneTables[kind];
  return Object.hasOwn(table, value) ? (table[value] ?? 'idle') : 'idle';
}
