/** What an element that has a tooltip carries; the page's one host reads it under the pointer and on focus. */
export interface TooltipAttributes {
  'data-tip'?: string;
  'data-tip-when'?: keyof typeof tipConditions;
  'data-tip-describes'?: '';
}

/** Decided at the last moment, since it depends on the layout. */
export const tipConditions = {
  /** Only where the text, or the part of it that may be cut, does not fit its line. */
  cut: (anchor: Element) => {
    const head = anchor.querySelector('.truncate') ?? anchor;
    return head.scrollWidth > head.clientWidth;
  },
  /** Only where a text of several lines is not shown whole. */
  clamped: (anchor: Element) =>
    anchor.scrollHeight > anchor.clientHeight || anchor.scrollWidth > anchor.clientWidth,
} as const satisfies Record<string, (anchor: Element) => boolean>;

export function isTipCondition(name: string): name is keyof typeof tipConditions {
  return Object.hasOwn(tipConditions, name);
}

/**
 * The attributes that give an element a tooltip; none for null. It is said as the element's description, unless it
 * is its name already. Attributes, since a row has ten of them and handlers of their own would be dear.
 */
export function tooltipOf(
  content: string | null,
  { describes = true, when }: { describes?: boolean; when?: keyof typeof tipConditions } = {},
): TooltipAttributes {
  if (content === null || content === '') return {};
  return {
    'data-tip': content,
    ...(when !== undefined && { 'data-tip-when': when }),
    ...(describes && { 'data-tip-describes': '' }),
  };
}
