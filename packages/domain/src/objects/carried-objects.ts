/** What a job carries, as far as it is searched by name. */
export interface CarriedObjects {
  /** All of the instance. */
  instance: boolean;
  /** Topics that a Kafka destination is given by name. */
  topics: string[];
  scopes: CarriedScope[];
}

/** One database, or one schema of it; null where there is no such name, or no new one. */
export interface CarriedScope {
  database: string;
  newDatabase: string | null;
  schema: string | null;
  newSchema: string | null;
  /** All that it holds. */
  whole: boolean;
  /** Tables, views and whatever else is named one by one. */
  listed: ListedObject[];
}

export interface ListedObject {
  name: string;
  newName: string | null;
}

/**
 * The same as two texts, since a fleet holds many: `scopes`, a line each, is much the same in many jobs; `lists`, in
 * JSON a PackedList each scope, may hold thousands of names. Both are '' where there is nothing.
 */
export interface PackedObjects {
  scopes: string;
  lists: string;
}

/** Names, those with a new one as a pair. */
export type PackedList = (string | [string, string])[];
