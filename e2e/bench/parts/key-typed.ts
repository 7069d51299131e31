import { askJobs } from '../bench-product.ts';
import { answerTime } from './answer-time.ts';
import { openSettled } from './open-list.ts';
import { bothSites, floorLimit, type Part } from './part.ts';

const wordLength = 4;

export const keyTyped: Part = {
  label: 'Key typed in the search box → painted',
  unit: 'ms',
  sites: bothSites,
  pace: 'still',
  async measure(visit) {
    const { page, filters } = visit.jobsPage;
    const { word, totals } = await findWord(visit.product.url, visit.number);
    await openSettled(visit);
    await filters.searchBox.focus();
    const times: number[] = [];
    for (const [at, letter] of Array.from(word).entries()) {
      const press = () => page.keyboard.press(letter);
      // A key that leaves every job in the list shows nothing new: there is nothing to time.
      if (totals[at] === totals[at + 1]) await press();
      else times.push(await answerTime(page, 'keydown', press));
    }
    return times;
  },
  limit: floorLimit,
};

/**
 * The beginning of the name of the first job from the n-th on that narrows the list at each key or nearly, and how many
 * jobs match after each of its letters.
 */
async function findWord(url: string, number: number): Promise<{ word: string; totals: number[] }> {
  const { items, unfilteredTotal } = await askJobs(url, `offset=${number * 13}&limit=50`);
  for (const { jobName } of items) {
    const word = (jobName ?? '')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
      .slice(0, wordLength);
    const totals = [unfilteredTotal];
    for (let length = 1; length <= word.length; length++)
      totals.push((await askJobs(url, `q=${word.slice(0, length)}&limit=1`)).total);
    if (new Set(totals).size >= wordLength) return { word, totals };
  }
  throw new Error(
    `No name among 50 jobs narrows the list at ${wordLength - 1} of its first ${wordLength} letters.`,
  );
}
