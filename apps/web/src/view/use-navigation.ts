import { type JobAddress, jobPagePath } from '@syncdeck/contract';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { parseViewOnce } from './use-view.ts';
import type { View } from './view.ts';
import { writeView } from './write-view.ts';

export interface Navigation {
  /** Changes the view in place. Typing replaces the entry of the history, all else pushes one. */
  changeView(change: Partial<View> | ((view: View) => Partial<View>), how?: { replace?: boolean }): void;
  /** Opens a job's panel, keeping the list's filter; the tab stays where it is one's neighbour. */
  openJob(address: JobAddress, how?: { replace?: boolean; keepTab?: boolean }): void;
  closeJob(): void;
  /** Goes to the list with a stored query text. */
  openList(text: string, how?: { replace?: boolean }): void;
}

/** The one way in which the page changes its URL. */
export function useNavigation(): Navigation {
  const router = useRouter();
  return useMemo(() => {
    const currentText = () => router.latestLocation.search.text ?? '';
    const current = () => parseViewOnce(currentText()).view;
    const toList = (text: string, replace: boolean) =>
      void router.navigate({ to: '/jobs', search: { text }, replace, resetScroll: false });
    const toJob = (address: JobAddress, text: string, replace: boolean) =>
      void router.navigate({
        to: '/jobs/$account/$region/$jobId',
        params: address,
        search: { text },
        replace,
        resetScroll: false,
      });
    return {
      changeView(change, { replace = false } = {}) {
        const view = current();
        const text = writeView({ ...view, ...(typeof change === 'function' ? change(view) : change) });
        if (text === currentText()) return;
        void router.navigate({ to: '.', search: { text }, replace, resetScroll: false });
      },
      openJob: ({ account, region, jobId }, { replace = false, keepTab = false } = {}) => {
        const view = current();
        toJob({ account, region, jobId }, writeView({ ...view, tab: keepTab ? view.tab : null }), replace);
      },
      closeJob: () => toList(writeView({ ...current(), tab: null }), false),
      openList: (text, { replace = false } = {}) => toList(text, replace),
    };
  }, [router]);
}

/** The job's page with the list's view kept, for a real link. */
export function jobHref(address: JobAddress, viewText: string): string {
  return `${jobPagePath(address)}${viewText === '' ? '' : `?${viewText}`}`;
}
