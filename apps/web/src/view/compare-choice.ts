import { type JobAddress, jobKey, parseJobKey } from '@syncdeck/contract';

/** Which jobs stand side by side, and whether what they have in common is shown too. */
export interface CompareChoice {
  jobs: JobAddress[];
  showsAll: boolean;
}

export const comparedAtMost = 4;
/** Stands among the job keys, which hold slashes. */
const allWord = 'all';

/** Reads `main/ap-guangzhou/sync-a,main/ap-guangzhou/sync-b,all`; what is no job key, or one too many, is returned beside. */
export function readCompare(text: string): { choice: CompareChoice; unknown: string[] } {
  const choice: CompareChoice = { jobs: [], showsAll: false };
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const part of text.split(',').map((each) => each.trim())) {
    const address = parseJobKey(part);
    if (part === allWord) choice.showsAll = true;
    else if (part === '' || seen.has(part)) continue;
    else if (address === null || choice.jobs.length === comparedAtMost) unknown.push(part);
    else choice.jobs.push(address);
    seen.add(part);
  }
  return { choice, unknown };
}

/** The inverse of `readCompare`; null where no job is left. */
export function writeCompare({ jobs, showsAll }: CompareChoice): string | null {
  if (jobs.length === 0) return null;
  return [...jobs.map(jobKey), ...(showsAll ? [allWord] : [])].join(',');
}
