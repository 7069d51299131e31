import { type ReactNode, useSyncExternalStore } from 'react';
import { getTexts, subscribeTexts } from './text-store.ts';
import { MessagesContext, messagesOf } from './use-messages.ts';

/** Hands the texts down: a context is read cheaply by each of the many that speak, a store is not. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const texts = useSyncExternalStore(subscribeTexts, getTexts);
  return <MessagesContext value={messagesOf(texts)}>{children}</MessagesContext>;
}
