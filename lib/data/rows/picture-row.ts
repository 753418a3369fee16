import type { PracticeLogo, PracticePicture } from '@/lib/data/generated/client';
import { nameOf, type NamedMember } from '@/lib/data/rows/member-name';

/** A picture of the practice's own, as it is kept. */
export interface PictureRow {
  id: string;
  format: 'png' | 'jpeg';
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** The same in pale grey. */
  pale: Uint8Array<ArrayBuffer>;
}

export function pictureRow(row: PracticePicture): PictureRow {
  const { id, width, height, bytes, pale } = row;
  return { id, format: row.format === 'jpeg' ? 'jpeg' : 'png', width, height, bytes, pale };
}

/** A logo that stood on the practice's sheets, or stands there. */
export interface LogoRow {
  id: string;
  pictureId: string;
  /** What it shows, in words. */
  alt: string;
  createdAt: Date;
  createdByName: string;
  /** Null while it stands. */
  removedAt: Date | null;
  removedByName: string | null;
}

export function logoRow(
  row: PracticeLogo & { createdBy: NamedMember; removedBy: NamedMember | null },
): LogoRow {
  const { id, pictureId, alt, createdAt, removedAt } = row;
  return {
    ...{ id, pictureId, alt, createdAt, removedAt },
    createdByName: nameOf(row.createdBy) ?? '',
    removedByName: nameOf(row.removedBy),
  };
}
