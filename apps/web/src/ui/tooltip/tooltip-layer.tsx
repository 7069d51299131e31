import { Tooltip } from '@base-ui/react/tooltip';
import { landmarkOf } from '../landmark.ts';
import { closeTooltip, keepTooltip, type ShownTooltip } from './tooltip-store.ts';

/** The tooltip's box, placed beside its anchor; the pointer may rest on it. */
export default function TooltipLayer({ id, shown }: { id: string; shown: ShownTooltip }) {
  return (
    <Tooltip.Root open>
      <Tooltip.Portal container={landmarkOf(shown.anchor)}>
        <Tooltip.Positioner
          anchor={shown.anchor}
          side="bottom"
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Tooltip.Popup
            id={id}
            role="tooltip"
            onPointerEnter={keepTooltip}
            onPointerLeave={() => closeTooltip('later')}
            className="max-w-[min(32rem,90vw)] select-text whitespace-pre-wrap break-words rounded-md border border-line bg-raised px-2.5 py-1.5 text-xs text-ink shadow-raised"
          >
            {shown.content}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
