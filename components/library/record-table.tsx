import Link from 'next/link';

import { Table } from '@/components/ui/table';
import type { LibraryRef } from '@/lib/domain/library/library-record';
import type { ReviewState } from '@/lib/domain/library/review-state';

import { recordHref } from './record-href';
import { ReviewMark } from './review-mark';

export interface RecordRow extends LibraryRef {
  name: string;
  code: string | null;
  /** "Absolute", "Stretch". */
  sort: string | null;
  /** Why it was found, where that is another name. */
  also: string | null;
  summary: string;
  /** "Muscle". */
  kindName: string;
  /** Null for what is only read. */
  review: ReviewState['state'] | null;
}

interface RecordTableProps {
  caption: string;
  rows: readonly RecordRow[];
  /** Left out where all are of one kind. */
  showsKind: boolean;
}

function Name({ row, showsKind }: { row: RecordRow; showsKind: boolean }) {
  const { name, also, code, sort, kindName } = row;
  const more = [
    showsKind ? kindName : '',
    sort ?? '',
    code ?? '',
    also === null ? '' : `also “${also}”`,
  ];
  const words = more.filter(Boolean).join(' · ');
  return (
    <Link
      href={recordHref(row)}
      data-row
      className="-my-2.5 flex min-h-11 flex-col justify-center py-2.5 text-ink no-underline"
    >
      <span className="min-w-0 font-semibold break-words text-link">{name}</span>
      {words === '' ? null : <span className="text-14 text-quiet">{words}</span>}
    </Link>
  );
}

/** Records that were found, or all of a kind. A phone shows name and review; the summary comes with room. */
export function RecordTable({ caption, rows, showsKind }: RecordTableProps) {
  return (
    <div data-list>
      <Table
        caption={caption}
        quietCaption
        head={['Record', { label: 'In short', wide: true }, 'Clinically reviewed']}
      >
        {rows.map((row) => (
          <tr key={`${row.kind}/${row.id}`} className="hover:bg-wash">
            <th scope="row" className="w-3/5 font-normal md:w-2/5">
              <Name row={row} showsKind={showsKind} />
            </th>
            <td className="hidden text-14 md:table-cell">
              <span className="line-clamp-2">{row.summary}</span>
            </td>
            <td className="text-14 md:w-40">
              {row.review === null ? null : <ReviewMark state={row.review} isShort />}
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
