const firstRowsMs = 1500;

/** Loads the popups' code once the first rows had their time, so that the first popup opens at once. */
export function warmPopups(): void {
  const load = () => {
    const parts = [
      import('./ui/popover/popover-layer.tsx'),
      import('./ui/menu/menu-layer.tsx'),
      import('./ui/tooltip/tooltip-layer.tsx'),
      import('./features/jobs/filters/facet-listbox.tsx'),
    ];
    // A part that is missing is told when it is needed.
    void Promise.allSettled(parts);
  };
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(load) : load()), firstRowsMs);
}
