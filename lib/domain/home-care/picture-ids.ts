import type { SheetDocument } from './sheet-document.schema';

/** Ids of the practice's own pictures that a sheet shows, each once. */
export function pictureIdsOf({ logo }: Pick<SheetDocument, 'logo'>): string[] {
  return logo ? [logo.pictureId] : [];
}
