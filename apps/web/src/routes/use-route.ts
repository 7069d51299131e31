import { useMemo } from 'react';
import { usePathname } from '../view/use-place.ts';
import { readRoute, type Route } from './read-route.ts';

/** The page that the URL leads to; the same object as long as the path stays. */
export function useRoute(): Route {
  const pathname = usePathname();
  return useMemo(() => readRoute(pathname), [pathname]);
}
