import type { SheetDocument } from './sheet-document.schema';

/** Ids of the practice's own pictures that a sheet shows, each once. */
export function pictureIdsOf({ logo, items }: Pick<SheetDocument, 'logo' | 'items'>): string[] {
  const ofItems = items.flatMap(({ pictures = [] }) => pictures.map(({ pictureId }) => pictureId));
  return [...new Set([...(logo ? [logo.pictureId] : []), ...ofItems])];
}
