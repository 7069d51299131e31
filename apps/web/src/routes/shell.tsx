import { Outlet } from '@tanstack/react-router';
import { CopyDialogHost } from '../ui/copy/copy-dialog-host.tsx';
import { TooltipHost } from '../ui/tooltip/tooltip-host.tsx';

/** What stands around every page. */
export function Shell() {
  return (
    <div className="flex h-dvh flex-col bg-canvas text-ink print:h-auto">
      <main className="flex min-h-0 flex-1 flex-col">
        <Outlet />
      </main>
      <TooltipHost />
      <CopyDialogHost />
    </div>
  );
}
