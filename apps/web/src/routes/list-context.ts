import { createContext } from 'react';
import type { JobListData } from '../features/jobs/rows/use-job-list.ts';

export interface ListOfPage {
  list: JobListData;
  /** Tells the page that the panel covers the list. */
  setCovered: (covered: boolean) => void;
}

/** The list that the open job was found in, for its panel's neighbours. */
export const ListContext = createContext<ListOfPage | null>(null);
