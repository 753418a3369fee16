import Link from 'next/link';

import { Table } from '@/components/ui/table';
import type { SourceRecord } from '@/lib/domain/library/library-record';

import { recordHref } from './record-href';

/** What a record rests on: each mark with its source and how strong that is. */
export function SourceTable({ sources }: { sources: readonly SourceRecord[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Sources
      </h2>
      <Table
        caption="What it rests on"
        quietCaption
        head={['Mark', 'Source', { label: 'Strength', wide: true }]}
      >
        {sources.map(({ mark, title, strength }) => (
          <tr key={mark}>
            <th scope="row">{mark}</th>
            <td>
              <Link href={recordHref({ kind: 'source', id: mark })} className="text-link">
                {title}
              </Link>
              <span className="block text-14 text-quiet md:hidden">{strength}</span>
            </td>
            <td className="hidden text-quiet md:table-cell">{strength}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
