const typed = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

/** Whether a key pressed there is text, or belongs to an open list: single keys then do nothing. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${typed}, [role=menu], [role=listbox]`) !== null;
}
