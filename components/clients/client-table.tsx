'use client';

import Link from 'next/link';

import { Table } from '@/components/ui/table';

export interface ClientTableRow {
  id: string;
  name: string;
  /** In words. */
  birthDate: string;
  age: number;
  phone: string | null;
  email: string | null;
}

interface ClientTableProps {
  caption: string;
  clients: ClientTableRow[];
  /** There are more than these. */
  more: boolean;
}

/** The caseload. A phone shows name and birth date; the rest comes with room. */
export function ClientTable({ caption, clients, more }: ClientTableProps) {
  return (
    <div data-list>
      <Table
        caption={caption}
        quietCaption
        head={['Name', 'Born', { label: 'Phone and e-mail', wide: true }]}
      >
        {clients.map((client) => (
          <tr key={client.id} className="hover:bg-wash">
            <th scope="row" className="w-1/2 font-normal">
              <Link
                href={`/clients/${client.id}`}
                data-row
                className="-my-2.5 flex min-h-11 items-center py-2.5 font-semibold text-link"
              >
                <bdi className="min-w-0 break-words">{client.name}</bdi>
              </Link>
            </th>
            <td className="whitespace-nowrap">
              {client.birthDate}
              <span className="block text-14 text-quiet">{client.age} years</span>
            </td>
            <td className="hidden text-quiet md:table-cell">
              {client.phone}
              <span className="block break-all">{client.email}</span>
            </td>
          </tr>
        ))}
      </Table>
      {more ? (
        <p className="mt-4 text-quiet">
          These are the first {clients.length}. Type more of the name to see others.
        </p>
      ) : null}
    </div>
  );
}
