/** Whether the keyboard has Cmd where others have Ctrl. */
export function isAppleKeyboard(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}
