import { Search } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { useTooltip } from '../../ui/tooltip/use-tooltip.ts';
import { isAppleKeyboard } from './palette-key.ts';

/** Opens the palette, and shows the key that does so too. */
export function PaletteButton({ open, onOpen }: { open: boolean; onOpen: () => void }) {
  const { t } = useMessages();
  const tooltip = useTooltip(open ? null : t('shell.palette'), { describes: false });
  const isApple = isAppleKeyboard();
  return (
    <Button
      {...tooltip}
      variant="quiet"
      icon={Search}
      aria-label={t('shell.palette')}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
      onClick={onOpen}
    >
      <kbd className="rounded border border-line-strong px-1 font-mono text-xs leading-4 max-sm:hidden">
        {isApple ? '⌘K' : 'Ctrl K'}
      </kbd>
    </Button>
  );
}
