import { loadArea } from './messages/text-store.ts';
import { loadPalette } from './routes/palette/load-palette.ts';
import { loadJobPanel } from './routes/load-job-panel.ts';
import { whenIdle } from './ui/when-idle.ts';

const calmMs = 1500;

/** Loads the popups' and the panel's code a while after the first rows, so that the first click opens at once. */
export function warmParts(): void {
  const load = () => {
    const parts = [
      import('./ui/popover/popover-layer.tsx'),
      import('./ui/menu/menu-layer.tsx'),
      import('./ui/tooltip/tooltip-layer.tsx'),
      import('./features/jobs/filters/facet-listbox.tsx'),
      import('./features/jobs/filters/range-form.tsx'),
      import('./features/jobs/filters/search-help.tsx'),
      import('./features/jobs/groups/group-items.ts'),
      import('./features/jobs/selection/selection-bar.tsx'),
      import('./features/jobs/states/no-match.tsx'),
      import('./features/live/source-alerts.tsx'),
      loadPalette(),
      loadArea('tools'),
      loadJobPanel(),
    ];
    // A part that is missing is told when it is needed.
    void Promise.allSettled(parts);
  };
  setTimeout(() => whenIdle(load), calmMs);
}
