import type { QueryFaultReason } from './job-query.ts';
import { maxLimit, maxSearchLength, maxSortKeys } from './job-query.ts';
import { groupNames, rangeNames, sortNames } from './names.ts';

const messages: Record<QueryFaultReason, string> = {
  'unknown-parameter': 'is not a parameter of this route; see /api/openapi.json for those that are',
  'page-only': "belongs to the page's URL only; leave it out of API calls",
  repeated: 'may stand only once',
  'too-long': `takes up to ${maxSearchLength} characters`,
  'not-a-range':
    'takes a range such as 60.., ..5, 60..3600 or one number; for times RFC 3339, a date, or an offset from now such as -7d..',
  'start-above-end': 'starts above its end; swap the two ends',
  'not-an-object':
    'takes db, db.table or db.schema.table; a name that holds a dot stands in backticks or double quotes',
  'unknown-group': `takes one of ${groupNames.join(', ')}, or tag:KEY for the values of a tag key`,
  'unknown-histogram': `takes one of ${rangeNames.join(', ')}`,
  'unknown-sort': `takes up to ${maxSortKeys} comma-separated names, "-" before one for descending: ${sortNames.join(', ')}`,
  'repeated-sort': 'names one column twice',
  'too-many-sorts': `takes up to ${maxSortKeys} names`,
  'not-an-offset': 'takes a whole number from 0 on',
  'not-a-limit': `takes a whole number from 1 to ${maxLimit}, or all`,
  'not-a-job-key': 'takes a job key: account/region/jobId',
  'unknown-format': 'takes json or csv',
  'unknown-language': 'takes zh-CN or en',
};

/** One English sentence that names the parameter and says how to mend it. */
export function faultMessage(parameter: string, reason: QueryFaultReason): string {
  return `${parameter} ${messages[reason]}.`;
}
