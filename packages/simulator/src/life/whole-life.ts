import { mixKeys, Random } from '../world/random.ts';
import { type JobState, notStarted } from './job-state.ts';
import { loading } from './running-stories.ts';
import type { Story } from './story.ts';

const second = 1000;

type Chapter =
  | 'created'
  | 'configured'
  | 'checking'
  | 'refused'
  | 'rechecking'
  | 'passed'
  | 'ready'
  | 'running'
  | 'stopping'
  | 'stopped';

interface Plan {
  /** When each chapter ends, in ms after the creation, in order. */
  ends: readonly (readonly [Chapter, number])[];
  loadDuration: number;
}

/** From an empty order to its end within one life; one in five is refused by the pre-check at first. */
export const wholeLife: Story = ({ key, createdAt, life, now }) => {
  const plan = planOf(key, life);
  const elapsed = now - createdAt;
  const [chapter] = plan.ends.find(([, end]) => elapsed < end) ?? ['stopped', life];
  const startedAt = createdAt + endOf(plan, 'ready');
  return chapters[chapter]({
    key,
    now,
    elapsed,
    startedAt,
    stoppedAt: createdAt + endOf(plan, 'stopping'),
    plan,
  });
};

interface Scene {
  key: number;
  now: number;
  elapsed: number;
  startedAt: number;
  stoppedAt: number;
  plan: Plan;
}

const chapters: Readonly<Record<Chapter, (scene: Scene) => JobState>> = {
  created: () => notStarted('UnInitialized', { tradeStatus: 'NotBilled' }),
  configured: () => notStarted('Initialized'),
  checking: (scene) => checking(scene, 'configured', 'checking'),
  refused: () => notStarted('CheckNotPass', { inTrouble: true, checkStep: 4, stepStatus: 'failed' }),
  rechecking: (scene) => checking(scene, 'refused', 'rechecking'),
  passed: () => notStarted('CheckPass'),
  ready: () => notStarted('ReadyRunning'),
  running: ({ key, startedAt, plan, now }) => loading(key, startedAt, plan.loadDuration, now),
  stopping: (scene) => ({ ...chapters.running(scene), status: 'Stopping' }),
  stopped: (scene) => ({
    ...chapters.running({ ...scene, now: scene.stoppedAt }),
    status: 'Stopped',
    stepStatus: 'finished',
    lagSeconds: 0,
    lagMegabytes: 0,
    endedAt: scene.stoppedAt,
  }),
};

function checking({ elapsed, plan }: Scene, before: Chapter, chapter: Chapter): JobState {
  const from = endOf(plan, before);
  const share = (elapsed - from) / (endOf(plan, chapter) - from);
  return notStarted('Checking', { checkStep: Math.min(15, 1 + Math.floor(share * 15)) });
}

function planOf(key: number, life: number): Plan {
  const random = new Random(mixKeys(key, 91));
  const refused = random.chance(0.2);
  const lengths: [Chapter, number][] = [
    ['created', random.between(20, 50) * second],
    ['configured', random.between(15, 45) * second],
    ['checking', random.between(25, 45) * second],
    ['refused', refused ? random.between(30, 60) * second : 0],
    ['rechecking', refused ? random.between(20, 35) * second : 0],
    ['passed', random.between(10, 25) * second],
    ['ready', random.between(8, 18) * second],
  ];
  const stopping = random.between(15, 30) * second;
  const stopped = random.between(60, 150) * second;
  let at = 0;
  const ends = lengths.map(([chapter, length]): [Chapter, number] => [chapter, (at += length)]);
  const running = life - at - stopping - stopped;
  ends.push(['running', at + running], ['stopping', at + running + stopping], ['stopped', life]);
  return { ends, loadDuration: running * random.between(0.3, 0.6) };
}

function endOf(plan: Plan, chapter: Chapter): number {
  return plan.ends.find(([name]) => name === chapter)?.[1] ?? 0;
}
