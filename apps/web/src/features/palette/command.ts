import type { LucideIcon } from 'lucide-react';

/** Something that the palette can do. */
export interface Command {
  /** The same for the same command at every visit, so that it can be recalled. */
  id: string;
  label: string;
  icon: LucideIcon;
  /** Further words that find it, such as the value's own name upstream. */
  words?: string;
  /** Stands at the end of its line: a count, an address. */
  hint?: string;
  /** Whether what it sets stands so already. */
  isOn?: boolean;
  /** Resolves to false where it was not done after all. */
  run: () => void | Promise<boolean>;
  /** What is told once it is done, where neither the list nor a job shows it. */
  done?: string;
}

/** Commands under one heading. */
export interface CommandGroup {
  id: 'recent' | 'filters' | 'views' | 'actions' | 'jobs';
  label: string;
  commands: readonly Command[];
}
