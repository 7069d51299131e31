import { mysqlTroubles } from '../catalogue/mysql-troubles.ts';
import { checkTrouble, kafkaTrouble, mongoTrouble, postgresTrouble } from '../catalogue/other-troubles.ts';
import type { Trouble } from '../catalogue/trouble.ts';
import type { JobState } from '../life/job-state.ts';
import type { Random } from '../world/random.ts';
import type { JobTraits } from './job-traits.ts';

/** A trouble that fits the engines and the place where the job stands. */
export function chooseTrouble(traits: JobTraits, state: JobState, random: Random): Trouble {
  if (state.startedAt === null) return checkTrouble;
  if (traits.source === 'mongodb') return mongoTrouble;
  if (traits.source === 'postgresql') return postgresTrouble;
  if (traits.destination === 'kafka' && random.chance(0.7)) return kafkaTrouble;
  return random.pick(mysqlTroubles);
}
