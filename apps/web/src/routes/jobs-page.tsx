import { Outlet } from '@tanstack/react-router';

/** The list with the panel of the open job beside it. */
export function JobsPage() {
  return <Outlet />;
}
