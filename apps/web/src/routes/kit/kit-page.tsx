import { useEffect } from 'react';
import { loadArea } from '../../messages/text-store.ts';
import { PageTitle } from '../page-title.tsx';
import { ColorSection } from './color-section.tsx';
import { showStates } from './show-states.ts';
import { MarkSection } from './mark-section.tsx';
import { PartSection } from './part-section.tsx';
import { ScaleSection } from './scale-section.tsx';

/** Every token and every part in every state, light and dark side by side; development builds alone have it. */
export function KitPage() {
  useEffect(showStates, []);
  useEffect(() => void loadArea('tools'), []);
  return (
    <div className="overflow-auto">
      <PageTitle title="Kit" />
      <h1 className="px-6 pt-4 font-semibold text-lg">Kit</h1>
      <div className="grid xl:grid-cols-2">
        {(['light', 'dark'] as const).map((look) => (
          <section
            key={look}
            aria-label={look}
            style={{ colorScheme: look }}
            className="flex min-w-0 flex-col gap-8 bg-canvas p-6 text-ink"
          >
            <ColorSection look={look} />
            <ScaleSection />
            <MarkSection />
            <PartSection />
          </section>
        ))}
      </div>
    </div>
  );
}
