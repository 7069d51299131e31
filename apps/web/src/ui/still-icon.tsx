import type { LucideIcon, LucideProps } from 'lucide-react';
import { memo } from 'react';

interface StillIconProps extends LucideProps {
  shape: LucideIcon;
}

/** An icon beside a word. It is drawn again only where it becomes another: each drawing makes all its parts anew. */
export const StillIcon = memo(function StillIcon({ shape: Shape, ...props }: StillIconProps) {
  return <Shape aria-hidden {...props} />;
});
