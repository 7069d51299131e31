import type { EngineName } from './engines.ts';

export type EnginePair = readonly [source: EngineName, destination: EngineName];

/** The 28 documented job types as engine pairs with their share, and two that only the console names. */
export const enginePairs: readonly (readonly [EnginePair, weight: number])[] = [
  [['mysql', 'mysql'], 34],
  [['mysql', 'kafka'], 9],
  [['mysql', 'cynosdbmysql'], 8],
  [['cynosdbmysql', 'cynosdbmysql'], 6],
  [['cynosdbmysql', 'mysql'], 3],
  [['cynosdbmysql', 'kafka'], 4],
  [['tdsqlmysql', 'tdsqlmysql'], 5],
  [['tdsqlmysql', 'kafka'], 3],
  [['tdsqlmysql', 'mysql'], 3],
  [['mysql', 'tdsqlmysql'], 3],
  [['mysql', 'mariadb'], 1],
  [['mariadb', 'mariadb'], 2],
  [['mariadb', 'kafka'], 1],
  [['mariadb', 'tdsqlmysql'], 0.6],
  [['tdsqlmysql', 'cynosdbmysql'], 0.8],
  [['cynosdbmysql', 'tdsqlmysql'], 0.6],
  [['tdstore', 'mysql'], 0.4],
  [['tdstore', 'percona'], 0.2],
  [['tdstore', 'mariadb'], 0.2],
  [['tdstore', 'cynosdbmysql'], 0.3],
  [['cynosdbmysql', 'mariadb'], 0.4],
  [['mariadb', 'cynosdbmysql'], 0.6],
  [['tdsqlmysql', 'mariadb'], 0.4],
  [['mariadb', 'mysql'], 1],
  [['percona', 'mariadb'], 0.4],
  [['postgresql', 'postgresql'], 6],
  [['tdstore', 'tdsqlmysql'], 0.3],
  [['mongodb', 'mongodb'], 5],
  [['percona', 'mysql'], 0.8],
  [['mysql', 'tdpg'], 0.3],
];

/** The same by name, as Random.weighted takes them. */
export const jobTypeWeights: readonly (readonly [string, number])[] = enginePairs.map(([pair, weight]) => [
  jobTypeName(pair),
  weight,
]);

const pairsByName = new Map(enginePairs.map(([pair]) => [jobTypeName(pair), pair]));

export function jobTypeName([source, destination]: EnginePair): string {
  return `${source}2${destination}`;
}

/** The pair of a job type of the list; MySQL to MySQL for any other. */
export function pairOf(name: string): EnginePair {
  return pairsByName.get(name) ?? ['mysql', 'mysql'];
}
