import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from './api/query-client.ts';
import { JobsPage } from './routes/jobs-page.tsx';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { Shell } from './routes/shell.tsx';
import { useRoute } from './routes/use-route.ts';

/** The page: data around routes. */
export function App() {
  const route = useRoute();
  return (
    <QueryClientProvider client={queryClient}>
      <Shell>
        {route.page === 'unknown' ? (
          <NotFoundPage path={route.path} />
        ) : (
          <JobsPage address={route.page === 'job' ? route.address : null} />
        )}
      </Shell>
    </QueryClientProvider>
  );
}
