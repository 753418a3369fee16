/** Languages that a client's texts exist in. A new one must bring its texts, its claims list and its reading measure. */
export const sheetLanguages = ['en'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];
