import { useMemo } from 'react';
import { usePlace } from '../view/use-place.ts';
import { readRoute, type Route } from './read-route.ts';

/** The page that the URL leads to; the same object as long as the path stays. */
export function useRoute(): Route {
  const { pathname } = usePlace();
  return useMemo(() => readRoute(pathname), [pathname]);
}
