import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { WorkBar } from '../../features/jobs/states/work-bar.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { CopyButton } from '../../ui/copy/copy-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { markText } from '../../ui/marked-text.tsx';
import { NoneText } from '../../ui/none-text.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { tones } from '../../ui/tone.ts';
import { truncatedText } from '../../ui/truncated-text.tsx';
import { ButtonStates } from './button-states.tsx';
import { FieldStates } from './field-states.tsx';
import { KitRow, KitSection, KitState } from './kit-parts.tsx';
import { LayerStates } from './layer-states.tsx';
import { RowStates } from './row-states.tsx';

const longName = 'warehouse-prod-orders-with-a-name-that-nobody-would-type-twice-to-analytics-gray';
const nothing = () => undefined;

/** Every part of the page's own kit, in each of its states. */
export function PartSection() {
  const [tab, setTab] = useState('one');
  return (
    <>
      <ButtonStates />
      <FieldStates />
      <LayerStates />
      <RowStates />
      <KitSection title="Chips">
        <KitRow>
          <Chip label="Region: Guangzhou" removeLabel="Remove" onRemove={nothing} />
          <Chip label="not Region: Guangzhou" excluded removeLabel="Remove" onRemove={nothing} />
          <Chip label={`Name: ${longName}`} removeLabel="Remove" onRemove={nothing} />
        </KitRow>
      </KitSection>
      <KitSection title="Notices">
        {tones.map((tone) => (
          <Alert key={tone} tone={tone} role="note" title={tone} actions={<Button size="small">Act</Button>}>
            What happened, and what stays as it is.
          </Alert>
        ))}
      </KitSection>
      <KitSection title="Texts">
        <div className="w-60">
          <KitState name="cut in the middle">{truncatedText({ text: longName, focusable: true })}</KitState>
        </div>
        <KitRow>
          <KitState name="marked">
            <span>{markText('orders-to-warehouse', ['order', 'house'])}</span>
          </KitState>
          <KitState name="not set">
            <NoneText />
          </KitState>
          <KitState name="to be copied">
            <CopyButton value="sync-1" what="sync-1" />
          </KitState>
        </KitRow>
      </KitSection>
      <KitSection title="On its way">
        <Skeleton className="w-1/2" />
        <WorkBar isWorking />
      </KitSection>
      <KitSection title="Tabs">
        <Tabs
          label="Tabs"
          idPrefix="kit"
          items={['one', 'two'].map((id) => ({ id, label: id }))}
          value={tab}
          onChange={setTab}
        >
          <p className="p-4">{tab}</p>
        </Tabs>
      </KitSection>
      <KitSection title="Nothing there">
        <EmptyState
          icon={SearchX}
          title="Nothing matches"
          actions={<Button variant="accent">Show all</Button>}
        >
          Take a filter away.
        </EmptyState>
      </KitSection>
    </>
  );
}
