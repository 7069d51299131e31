/** How large the reader's browser is set to write, 1 where it is left as it comes; what is measured in px goes with it. */
export const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
