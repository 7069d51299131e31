import { loadArea } from '../messages/text-store.ts';

/** The job's panel with its texts, in the form that React.lazy takes. */
export async function loadJobPanel() {
  const [{ JobPanel }] = await Promise.all([import('../features/job/job-panel.tsx'), loadArea('job')]);
  return { default: JobPanel };
}
