import type { OwnItem as OwnItemColumns } from '@/lib/data/generated/client';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import type { OwnItemVersion } from '@/lib/domain/home-care/own-item-record';
import { ownItemSchema } from '@/lib/domain/home-care/own-item.schema';

/** One version of an item that the practice has written itself, and who has. */
export interface OwnItemRow extends OwnItemVersion {
  rowId: string;
  createdAt: Date;
  createdByName: string;
  archivedAt: Date | null;
  archivedByName: string | null;
}

export const ownItemInclude = { createdBy: withName, archivedBy: withName } as const;

type Read = Pick<OwnItemColumns, 'id' | 'seriesId' | 'number' | 'item' | 'archivedAt'>;

/** Throws a ZodError when the column holds no item: left out in silence a sheet could not be weighed by it. */
export function ownItemVersion({ id, seriesId, number, item, archivedAt }: Read): OwnItemVersion {
  return {
    id: `own_${id}`,
    series: seriesId,
    number,
    item: ownItemSchema.parse(item),
    isArchived: archivedAt !== null,
  };
}

/** What home care is weighed by, beside a client in one statement: every version, since sheets at home name old ones. */
export const ownItemsSelect = {
  ownItems: {
    orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
    select: { id: true, seriesId: true, number: true, item: true, archivedAt: true },
  },
};

export function ownItemRow(
  row: OwnItemColumns & { createdBy: NamedMember; archivedBy: NamedMember | null },
): OwnItemRow {
  return {
    ...ownItemVersion(row),
    rowId: row.id,
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
    archivedAt: row.archivedAt,
    archivedByName: nameOf(row.archivedBy),
  };
}
