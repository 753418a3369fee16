/**
 * How the same sheet is laid out on paper: 14 points; 18 points; 14 points and outlines only, which saves ink; two languages
 * side by side. A sheet that was issued in one language is laid out as usual in place of the last.
 */
export const sheetLayouts = ['standard', 'large', 'ink', 'both'] as const;
export type SheetLayout = (typeof sheetLayouts)[number];
