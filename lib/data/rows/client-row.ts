import type { Client } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** A client's contact data. */
export interface ClientRow {
  id: string;
  name: string;
  birthDate: IsoDate;
  phone: string | null;
  email: string | null;
  address: string | null;
  version: number;
}

/** A client in a list. */
export type ClientListRow = Pick<ClientRow, 'id' | 'name' | 'birthDate' | 'phone' | 'email'>;

export function clientRow(row: Client): ClientRow {
  return {
    id: row.id,
    name: row.name,
    birthDate: fromColumn(row.birthDate),
    phone: row.phone,
    email: row.email,
    address: row.address,
    version: row.version,
  };
}
