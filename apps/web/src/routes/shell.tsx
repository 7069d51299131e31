import type { ReactNode } from 'react';
import { LiveStatus } from '../features/live/live-status.tsx';
import { DemoNote } from '../features/shell/demo-note.tsx';
import { Header } from '../features/shell/header.tsx';
import { NewVersionNote } from '../features/shell/new-version-note.tsx';
import { PrintNote } from '../features/shell/print-note.tsx';
import { CopyDialogHost } from '../ui/copy/copy-dialog-host.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { TooltipHost } from '../ui/tooltip/tooltip-host.tsx';
import { openList } from '../view/navigation.ts';
import { hrefOf } from '../view/place.ts';
import { usePlace } from '../view/use-place.ts';
import { PaletteSlot } from './palette/palette-slot.tsx';
import { PartFailure } from './part-failure.tsx';
import { homeText } from './start-view.ts';

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <div className="flex h-dvh flex-col bg-canvas text-ink max-sm:h-auto max-sm:min-h-dvh print:h-auto print:block">
      <header>
        <DemoNote />
        <ErrorBoundary fallback={(_, retry) => <PartFailure onRetry={retry} />}>
          <Header status={<LiveStatus />} palette={<PaletteSlot />} onHome={() => openList(homeText())} />
        </ErrorBoundary>
        <NewVersionNote />
        <PrintNote />
      </header>
      <main className="flex min-h-0 flex-1 flex-col print:block">
        <PageBoundary>{children}</PageBoundary>
      </main>
      <ErrorBoundary fallback={() => null}>
        <TooltipHost />
        <CopyDialogHost />
      </ErrorBoundary>
    </div>
  );
}

/** A page that threw is tried again when the reader goes elsewhere. */
function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname, search } = usePlace();
  return (
    <ErrorBoundary
      fallback={(_, retry) => <PartFailure onRetry={retry} />}
      resetKey={hrefOf(pathname, search)}
    >
      {children}
    </ErrorBoundary>
  );
}
