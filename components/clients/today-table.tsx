'use client';

import Link from 'next/link';

import { Table } from '@/components/ui/table';
import type { OpenThing } from '@/lib/domain/practice/open-things';

import { OpenWords } from './open-words';

interface TodayRowWords {
  id: string;
  name: string;
  /** Worst first. */
  open: readonly OpenThing[];
  /** In words; null before the first session. */
  lastVisit: string | null;
}

/** Clients with something open; the name opens the chart. */
export function TodayTable({ rows }: { rows: TodayRowWords[] }) {
  return (
    <div data-list>
      <Table
        caption="Clients with something open"
        quietCaption
        head={['Client', 'Open', { label: 'Last session', wide: true }]}
      >
        {rows.map((row) => (
          <tr key={row.id} className="hover:bg-wash">
            <th scope="row" className="w-2/5 font-normal">
              <Link
                href={`/clients/${row.id}`}
                data-row
                className="-my-2.5 flex min-h-11 items-center py-2.5 font-semibold text-link"
              >
                <bdi className="min-w-0 break-words">{row.name}</bdi>
              </Link>
            </th>
            <td>
              <OpenWords open={row.open} />
            </td>
            <td className="hidden whitespace-nowrap text-quiet md:table-cell">
              {row.lastVisit ?? 'None yet'}
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
