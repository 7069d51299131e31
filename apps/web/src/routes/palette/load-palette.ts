/** The palette with all its commands, in the form that React.lazy takes. */
export async function loadPalette() {
  return { default: (await import('./palette.tsx')).Palette };
}
