import { packName, unpackName } from '../objects/packed-name.ts';

/** The instance names of a job in one text, a line each: one text costs a hundred thousand jobs less than five. */
export function packInstances(names: readonly string[]): string {
  return names.map(packName).join('\n');
}

/** The inverse of `packInstances`. */
export function unpackInstances(packed: string): string[] {
  return packed === '' ? [] : packed.split('\n').map(unpackName);
}

/** Whether `name` is one of them, to the letter. */
export function hasInstance(packed: string, name: string): boolean {
  return unpackInstances(packed).includes(name);
}
