import { Copy, Download } from 'lucide-react';
import { Button, ButtonLink, type ButtonVariant } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { KitRow, KitSection, KitState } from './kit-parts.tsx';
import { stateClasses } from './show-states.ts';

const variants: readonly ButtonVariant[] = ['plain', 'quiet', 'accent'];

/** Buttons in each of their variants and states. */
export function ButtonStates() {
  return (
    <KitSection title="Buttons">
      {variants.map((variant) => (
        <KitRow key={variant}>
          <KitState name={variant}>
            <Button variant={variant}>Rest</Button>
          </KitState>
          <KitState name="hover">
            <Button variant={variant} className={stateClasses.hover}>
              Hover
            </Button>
          </KitState>
          <KitState name="focus">
            <Button variant={variant} className={stateClasses.focus}>
              Focus
            </Button>
          </KitState>
          <KitState name="pressed">
            <Button variant={variant} aria-pressed>
              Pressed
            </Button>
          </KitState>
          <KitState name="open">
            <Button variant={variant} aria-expanded>
              Open
            </Button>
          </KitState>
          <KitState name="disabled">
            <Button variant={variant} disabled>
              Disabled
            </Button>
          </KitState>
          <KitState name="small, icon">
            <Button variant={variant} size="small" icon={Copy}>
              Small
            </Button>
          </KitState>
          <KitState name="link">
            <ButtonLink variant={variant} href="#kit" icon={Download}>
              Link
            </ButtonLink>
          </KitState>
        </KitRow>
      ))}
      <KitRow>
        <KitState name="icon alone">
          <IconButton icon={Copy} label="Copy" />
        </KitState>
        <KitState name="hover">
          <IconButton icon={Copy} label="Copy" className={stateClasses.hover} />
        </KitState>
        <KitState name="disabled">
          <IconButton icon={Copy} label="Copy" disabled />
        </KitState>
        <KitState name="small">
          <IconButton icon={Copy} label="Copy" size="small" />
        </KitState>
      </KitRow>
    </KitSection>
  );
}
