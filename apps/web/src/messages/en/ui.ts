/** Words of the page's parts. */
export const uiMessages = {
  'ui.close': 'Close',
  'ui.copy': 'Copy {what}',
  'ui.copied': 'Copied',
  'ui.copyByHand': 'This browser lets no page copy here. The text is selected: press Ctrl+C or Cmd+C.',
  'ui.copyTitle': 'Copy',
  'ui.loading': 'Loading…',
  'ui.retry': 'Try again',
  'ui.reload': 'Reload the page',
  'ui.newVersion': 'SyncDeck was upgraded. Reload to go on.',
  'ui.crashed': 'This part of the page failed',
};
