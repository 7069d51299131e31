import type { JobDetail } from '@syncdeck/contract';
import { ActionsSection } from '../actions/actions-section.tsx';
import { EndpointsSection } from '../endpoints/endpoints-section.tsx';
import { StepsSection } from '../steps/steps-section.tsx';
import { BillingSection, IdentitySection, ScheduleSection } from './facts-section.tsx';
import { TagsSection } from './tags-section.tsx';

/** How the job is doing, between what, and all that surrounds it. */
export function OverviewTab({ job }: { job: JobDetail }) {
  return (
    <div className="flex flex-col gap-6">
      <StepsSection job={job} />
      <EndpointsSection job={job} />
      <ActionsSection job={job} />
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 @3xl:grid-cols-2">
        <ScheduleSection job={job} />
        <BillingSection job={job} />
        <IdentitySection job={job} />
        <TagsSection tags={job.tags} />
      </div>
    </div>
  );
}
