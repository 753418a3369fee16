import type { SheetDocument } from './sheet-document.schema';
import type { SheetLanguage } from './sheet-language';

/** A sheet in that language as it was issued; in the chosen one where it was not issued in that. */
export function sheetInLanguage(document: SheetDocument, language: SheetLanguage): SheetDocument {
  return (document.others ?? []).find((one) => one.language === language) ?? document;
}
