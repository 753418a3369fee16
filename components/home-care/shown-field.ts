/** Name of the field that says how an item was shown back. */
export const shownField = (item: string): string => `shown-${item}`;
