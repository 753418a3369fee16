import Link from 'next/link';

import { Table } from '@/components/ui/table';
import type { LibraryRef } from '@/lib/domain/library/library-record';
import type { ReviewState } from '@/lib/domain/library/review-state';

import { recordHref } from './record-href';
import { ReviewMark } from './review-mark';

export interface ReviewRow extends LibraryRef {
  name: string;
  kindName: string;
  review: ReviewState['state'];
  /** "Dr Ada, PT 12345, Sat 28 Nov", one for each who signed; of an earlier text where it has changed. */
  signatures: readonly string[];
}

/** Records with the state of their review, to work through and to print. */
export function ReviewTable({ caption, rows }: { caption: string; rows: readonly ReviewRow[] }) {
  return (
    <div data-list>
      <Table caption={caption} quietCaption head={['Record', 'Clinically reviewed']}>
        {rows.map(({ kind, id, name, kindName, review, signatures }) => (
          <tr key={`${kind}/${id}`} className="break-inside-avoid hover:bg-wash">
            <th scope="row" className="w-1/2 font-normal">
              <Link
                href={`${recordHref({ kind, id })}#review`}
                data-row
                className="-my-2.5 flex min-h-11 flex-col justify-center py-2.5 text-ink no-underline"
              >
                <span className="min-w-0 font-semibold break-words text-link">{name}</span>
                <span className="text-14 text-quiet">{kindName}</span>
              </Link>
            </th>
            <td className="text-14">
              <ReviewMark state={review} isShort />
              {signatures.map((one) => (
                <span key={one} dir="auto" className="block">
                  {one}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
