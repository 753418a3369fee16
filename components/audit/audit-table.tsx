import Link from 'next/link';

import { Table } from '@/components/ui/table';

export interface AuditRowView {
  id: string;
  /** "Sat 28 Nov 14:02". */
  when: string;
  /** Who acted: a member, the client or a program. */
  who: string;
  /** "signed an intake". */
  did: string;
  /** Whose record; null where the line is about none, or where the page is one client's. */
  client: { name: string; href: string } | null;
  /** Network and device, in short. */
  from: string;
  /** Number of the seal, or null while it waits. */
  seal: number | null;
}

interface AuditTableProps {
  caption: string;
  rows: readonly AuditRowView[];
}

/** What was done and opened, one sentence a line. */
export function AuditTable({ caption, rows }: AuditTableProps) {
  return (
    <Table
      caption={caption}
      quietCaption
      head={['When', 'What', { label: 'From', wide: true }, { label: 'Seal', wide: true }]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="w-28 text-quiet tabular-nums sm:w-40">{row.when}</td>
          <td>
            <bdi className="font-semibold">{row.who}</bdi> {row.did}
            {row.client ? (
              <>
                {' '}
                <Link
                  href={row.client.href}
                  className="inline-flex min-h-11 items-center text-link sm:min-h-0"
                >
                  <bdi className="break-words">{row.client.name}</bdi>
                </Link>
              </>
            ) : null}
            <span className="block break-words text-14 text-quiet md:hidden">{row.from}</span>
          </td>
          <td className="hidden break-words text-14 text-quiet md:table-cell">{row.from}</td>
          <td className="hidden text-14 text-quiet tabular-nums md:table-cell">
            {row.seal ?? 'waits'}
          </td>
        </tr>
      ))}
    </Table>
  );
}
