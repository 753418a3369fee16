/** How the same sheet is laid out on paper: 14 points; 18 points; 14 points and outlines only, which saves ink. */
export const sheetLayouts = ['standard', 'large', 'ink'] as const;
export type SheetLayout = (typeof sheetLayouts)[number];
