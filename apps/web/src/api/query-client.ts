import { notifyManager, QueryClient } from '@tanstack/react-query';
import { toApiError } from './api-error.ts';

// An answer is drawn in the task that brings it; by default a timer would be waited for.
notifyManager.setScheduler(queueMicrotask);

/**
 * Answers live until the stream says that something changed; only a fault that may pass is asked again. Whether a
 * request can be made is found out by making it: a browser that counts itself offline may reach a server beside it.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && mayPass(error),
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
    },
  },
});

function mayPass(thrown: unknown): boolean {
  const { kind, status } = toApiError(thrown);
  return kind === 'network' || status === 429 || status >= 500;
}
