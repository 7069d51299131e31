import type { JobAddress } from '@syncdeck/contract';

export interface JobPanelProps {
  address: JobAddress;
  onClose: () => void;
  /** Absent at the ends of the list. */
  onPrevious?: () => void;
  onNext?: () => void;
  /** Beside the list, or over the whole page. */
  mode: 'panel' | 'page';
  /** Widens or narrows it; absent where the screen leaves no choice. */
  onModeChange?: (mode: 'panel' | 'page') => void;
}
