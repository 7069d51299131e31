import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type ChangedKeys, subscribeBeginning, subscribeChanges } from '../features/live/live-store.ts';

/**
 * Asks for the shown jobs anew when they changed, and once the stream begins: of a change between their answers and
 * its beginning it does not tell. `keysText` is their keys with commas between.
 */
export function useJobRefresh(keysText: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const keys = keysText === '' ? [] : keysText.split(',');
    const refresh = (changed: ChangedKeys) => {
      for (const key of keys) if (changed === null || changed.has(key)) askAnew(client, key);
    };
    const stops = [subscribeChanges(refresh), subscribeBeginning(() => refresh(null))];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, keysText]);
}

function askAnew(client: QueryClient, key: string): void {
  void askAfterFirst(client, ['job', key]);
  void askAfterFirst(client, ['job-raw', key]);
}

/** A first answer that is under way may have left before the change; it would be taken for the new one. */
async function askAfterFirst(client: QueryClient, queryKey: QueryKey): Promise<void> {
  const query = client.getQueryCache().find({ queryKey });
  if (query === undefined) return;
  if (query.state.data === undefined) await query.promise?.catch(() => undefined);
  await client.invalidateQueries({ queryKey });
}
