import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { queryClient } from './api/query-client.ts';
import { MessagesProvider } from './messages/messages-provider.tsx';
import { JobsPage } from './routes/jobs-page.tsx';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { Shell } from './routes/shell.tsx';
import { useRoute } from './routes/use-route.ts';

/** Parts and tokens in all their states; no build for readers holds it. */
const KitPage = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./routes/kit/kit-page.tsx')).KitPage }))
  : null;

/** The page: data around routes. */
export function App() {
  const route = useRoute();
  return (
    <QueryClientProvider client={queryClient}>
      <MessagesProvider>
        <Shell>
          {route.page === 'unknown' ? (
            KitPage !== null && route.path === '/dev/kit' ? (
              <Suspense>
                <KitPage />
              </Suspense>
            ) : (
              <NotFoundPage path={route.path} />
            )
          ) : (
            <JobsPage address={route.page === 'job' ? route.address : null} />
          )}
        </Shell>
      </MessagesProvider>
    </QueryClientProvider>
  );
}
