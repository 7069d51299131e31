import { filterMessages } from './filter.ts';
import { formatMessages } from './format.ts';
import { listMessages } from './list.ts';
import { shellMessages } from './shell.ts';
import { uiMessages } from './ui.ts';

export { enumNames } from './enums.ts';

export const coreMessages = {
  ...formatMessages,
  ...uiMessages,
  ...shellMessages,
  ...listMessages,
  ...filterMessages,
};
