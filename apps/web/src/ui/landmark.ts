/**
 * The part of the page that a layer beside `anchor` belongs into: the modal dialog around it, else its landmark.
 * In the body alone it would stand outside all landmarks, and outside what a modal dialog leaves to read.
 */
export function landmarkOf(anchor: Element | null): HTMLElement | null {
  return anchor?.closest<HTMLElement>('[aria-modal=true], main, header') ?? null;
}
