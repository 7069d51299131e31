import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { parseSearch, readSearchText, stringifySearch } from '../view/search-text.ts';
import { JobPanelSlot } from './job-panel-slot.tsx';
import { JobsPage } from './jobs-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { homeText, isBareList } from './start-view.ts';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({
  validateSearch: readSearchText,
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/jobs', search, replace: true });
  },
});

const jobsRoute = createRoute({ getParentRoute: () => rootRoute, path: '/jobs', component: JobsPage });

const jobRoute = createRoute({
  getParentRoute: () => jobsRoute,
  path: '$account/$region/$jobId',
  component: JobPanelSlot,
});

const routeTree = rootRoute.addChildren([indexRoute, jobsRoute.addChildren([jobRoute])]);

/** The page's router; of the query it keeps the text, which the contract's codec reads. */
export function createAppRouter() {
  const { pathname, search } = window.location;
  if (isBareList(pathname, search) && homeText() !== '')
    window.history.replaceState(window.history.state, '', `/jobs?${homeText()}`);
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    notFoundMode: 'root',
    defaultPreload: false,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
