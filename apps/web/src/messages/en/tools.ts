import { paletteMessages } from './palette.ts';
import { viewMessages } from './views.ts';

/** Popups of the list that are loaded when they are first needed. */
export const toolMessages = {
  ...paletteMessages,
  ...viewMessages,
  'range.distribution': '{name}: number of jobs',
  'range.bin': { one: '{range}: {count} job', other: '{range}: {count} jobs' },
  'range.asTable': 'As a table',
  'range.jobs': 'Jobs',
  'range.gives': { one: '{count} job', other: '{count} jobs' },
  'range.withoutValue': { one: '{count} job has no value.', other: '{count} jobs have no value.' },
  'range.last24h': 'Last 24 hours',
  'range.last7d': 'Last 7 days',
  'range.last30d': 'Last 30 days',
  'range.next7d': 'Next 7 days',
  'range.next30d': 'Next 30 days',
  'range.overdue': 'Past',
  'range.unit.lagSeconds': 'Seconds; both ends included, either may stay empty.',
  'range.unit.lagMegabytes': 'MB; both ends included, either may stay empty.',
  'range.unit.progressPercent': 'Percent; both ends included, either may stay empty.',
  'range.unit.date': 'Whole days in Beijing time, both included.',
  'object.name': 'Database, table or schema',
  'object.hint':
    'database, database.table or database.schema.table, by exact name, at the source or at the destination. Names with a dot stand in backticks.',
  'object.wrong': 'This is not database, database.table or database.schema.table.',
  'object.find': 'Find jobs',
  'search.looksAt':
    'Looks in job IDs and names, in the instances and addresses of every node, in tags, and in error messages with their solutions.',
  'search.words':
    'Every word must occur, in any order. Upper and lower case, full and half width are the same.',
  'search.paste': 'Paste several job IDs to see just those jobs.',
  'ids.missing': {
    one: '{count} of {all} job IDs is not there',
    other: '{count} of {all} job IDs are not there',
  },
  'ids.remove': 'Remove them from the filter',
  'select.region': 'Selection',
  'select.count': '{count} selected',
  'select.copied': { one: 'Copied {count} job', other: 'Copied {count} jobs' },
  'select.text': 'Copy as text',
  'select.markdown': 'Copy as Markdown',
  'select.csv': 'Copy as CSV',
  'select.ids': 'Copy IDs',
  'select.compare': 'Compare',
  'select.clear': 'Clear selection',
};
