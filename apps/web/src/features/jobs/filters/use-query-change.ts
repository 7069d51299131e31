import type { JobQuery } from '@syncdeck/contract';
import { useCallback } from 'react';
import { useNavigation } from '../../../view/use-navigation.ts';

/** Changes the query of the view: filters push an entry of the history, typing replaces it. */
export function useQueryChange() {
  const { changeView } = useNavigation();
  return useCallback(
    (change: (query: JobQuery) => JobQuery, how?: { replace?: boolean }) =>
      changeView(({ query }) => ({ query: change(query) }), how),
    [changeView],
  );
}
