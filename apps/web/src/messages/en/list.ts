/** The list page. */
export const listMessages = {
  'list.title': 'Sync jobs',
};
