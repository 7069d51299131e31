/** What stands around every page. */
export const shellMessages = {
  'shell.notFound.title': 'There is no such page',
  'shell.notFound.detail':
    'The address {path} leads nowhere. A job has the address /jobs/account/region/job-id.',
  'shell.notFound.back': 'Go to the sync jobs',
};
