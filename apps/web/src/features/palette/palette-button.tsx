import { Check, Search } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { isAppleKeyboard } from '../../ui/apple-keyboard.ts';
import { Button } from '../../ui/button.tsx';
import { tooltipOf } from '../../ui/tooltip/tooltip-of.ts';

interface PaletteButtonProps {
  open: boolean;
  /** What a command has just done, where the page would not show it. */
  told: string;
  onOpen: () => void;
}

/** Opens the palette, shows the key that does so too, and tells what a command has done. */
export function PaletteButton({ open, told, onOpen }: PaletteButtonProps) {
  const { t } = useMessages();
  const tooltip = tooltipOf(open ? null : t('shell.palette'), { describes: false });
  const isApple = isAppleKeyboard();
  return (
    <>
      <Button
        {...tooltip}
        variant="quiet"
        icon={told ? Check : Search}
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
      <span role="status" className="sr-only">
        {told}
      </span>
    </>
  );
}
