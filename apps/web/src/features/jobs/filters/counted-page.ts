import type { JobPage } from '@syncdeck/contract';
import { createContext } from 'react';

/** The answer whose values an open picker counts; a new one does not draw the closed pickers again. */
export const CountedPage = createContext<JobPage | null>(null);
