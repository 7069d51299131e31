/** Classes that show a state without a pointer or a key, for parts that take a class. */
export const stateClasses = { hover: 'kit-hover', focus: 'kit-focus' } as const;

/** Writes each rule for `:hover` and `:focus-visible` a second time, for the classes; the answer takes them away. */
export function showStates(): () => void {
  const copy = document.createElement('style');
  copy.textContent = Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent)
    .join('\n')
    .replaceAll(':hover', `.${stateClasses.hover}`)
    .replaceAll(':focus-visible', `.${stateClasses.focus}`);
  document.head.append(copy);
  return () => copy.remove();
}
