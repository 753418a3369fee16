import Link from 'next/link';

import { Table } from '@/components/ui/table';
import type { LibraryKind } from '@/lib/domain/library/library-record';

import { libraryHref } from './record-href';
import { ReviewBar } from './review-bar';

export interface KindRow {
  kind: LibraryKind;
  name: string;
  records: number;
  /** Null for a kind that is only read. */
  reviewed: number | null;
}

/** What the library holds, and how far clinicians have come with it. */
export function KindTable({ kinds }: { kinds: readonly KindRow[] }) {
  return (
    <div data-list>
      <Table
        caption="What is in the library"
        quietCaption
        head={['Kind', 'Records', 'Clinically reviewed']}
      >
        {kinds.map(({ kind, name, records, reviewed }) => (
          <tr key={kind} className="hover:bg-wash">
            <th scope="row" className="w-2/5 font-normal">
              <Link
                href={libraryHref({ kind })}
                data-row
                className="-my-2.5 flex min-h-11 items-center py-2.5 font-semibold text-link"
              >
                {name}
              </Link>
            </th>
            <td className="tabular-nums">{records}</td>
            <td>
              {reviewed === null ? (
                <span className="text-quiet">Read, not signed</span>
              ) : (
                <ReviewBar label={`${name}, reviewed`} reviewed={reviewed} of={records} />
              )}
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
