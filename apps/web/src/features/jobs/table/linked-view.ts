import { createContext } from 'react';

/** The query text that the rows' links carry; it follows the page's own a moment later. */
export const LinkedView = createContext('');
