/** The palette's own words; what its commands do is mostly said by words that stand elsewhere too. */
export const paletteMessages = {
  'palette.title': 'Command palette',
  'palette.field': 'Find a job, a filter, a view or an action',
  'palette.hint': 'Job, filter, view or action',
  'palette.results': 'What is found',
  'palette.count': { one: '{count} result', other: '{count} results' },
  'palette.group.recent': 'Used lately',
  'palette.group.filters': 'Filters',
  'palette.group.views': 'Saved views',
  'palette.group.actions': 'Actions',
  'palette.group.jobs': 'Jobs',
  'palette.set': '{name}: {value}',
  'palette.search': 'Search the list for “{text}”',
  'palette.pause': 'Pause updates',
  'palette.resume': 'Resume updates',
  'palette.clear': 'Clear all filters',
};
