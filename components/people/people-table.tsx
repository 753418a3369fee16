import Link from 'next/link';

import { Table } from '@/components/ui/table';

export interface PersonView {
  accountId: string;
  name: string;
  email: string;
  /** In words. */
  role: string;
  /** Licence and training in words; empty: none recorded. */
  qualified: string;
}

/** Everybody who belongs to the practice. */
export function PeopleTable({ people }: { people: readonly PersonView[] }) {
  return (
    <div data-list>
      <Table
        caption="People of the practice"
        quietCaption
        head={['Name', 'Role', { label: 'Licence and training', wide: true }]}
      >
        {people.map((person) => (
          <tr key={person.accountId} className="hover:bg-wash">
            <th scope="row" className="w-1/2 font-normal">
              <Link
                href={`/settings/people/${person.accountId}`}
                data-row
                className="-my-2.5 flex min-h-11 flex-col justify-center py-2.5"
              >
                <bdi className="font-semibold break-words text-link">{person.name}</bdi>
                <span className="text-14 break-all text-quiet">{person.email}</span>
              </Link>
            </th>
            <td>{person.role}</td>
            <td className="hidden text-quiet md:table-cell">
              <bdi>{person.qualified || 'None recorded'}</bdi>
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
