import type { Metadata } from 'next';
import Link from 'next/link';

import { ownKindWords, ownPositionWords } from '@/components/settings/own-item-words';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { listOwnItems } from '@/lib/data/own-items';
import type { OwnItemRow } from '@/lib/data/rows/own-item-row';
import { newestVersions, ownItemRecords } from '@/lib/domain/home-care/own-item-record';
import { can } from '@/lib/domain/practice/permissions';

export const metadata: Metadata = { title: 'The practice’s own items' };

/** The home-care items that the practice has written itself: those that are offered, and those that are archived. */
export default async function OwnItemsPage() {
  const { scope, role } = await requireMember('read_chart');
  const rows = await listOwnItems(scope);
  const newest = newestVersions(rows);
  const offered = newest.filter(({ isArchived }) => !isArchived);
  const archived = newest.filter(({ isArchived }) => isArchived);
  return (
    <>
      <PageHeader title="The practice’s own items" back={{ href: '/settings', label: 'Settings' }}>
        {can(role, 'write_own_item') ? (
          <LinkButton href="/settings/items/new" kind="primary">
            Write an item
          </LinkButton>
        ) : null}
      </PageHeader>
      <div className="grid gap-8">
        <p className="measure">
          Home-care items that come from you. The screening keeps them off by what they ask of the
          body and what they touch, as it does with the items of the library. Not yet clinically
          reviewed, and the sheet says so.
        </p>
        {offered.length === 0 ? (
          <Empty title="No item of your own yet">Write one, and it will be listed here.</Empty>
        ) : (
          <Items title="Kept" rows={offered} />
        )}
        {archived.length > 0 ? <Items title="Archived" rows={archived} /> : null}
      </div>
    </>
  );
}

function Items({ title, rows }: { title: string; rows: readonly OwnItemRow[] }) {
  const ranges = new Map(ownItemRecords(rows).map(({ id, doseRange }) => [id, doseRange]));
  return (
    <section aria-label={title}>
      <h2 className="border-t-2 border-ink pt-2 text-22 font-semibold">{title}</h2>
      <ul className="divide-y divide-rule">
        {rows.map(({ id, rowId, number, item }) => (
          <li key={id} className="py-2">
            <Link
              href={`/settings/items/${rowId}`}
              className="text-link inline-flex min-h-11 items-center text-18 font-semibold"
            >
              <bdi>{item.name}</bdi>
            </Link>
            <p>
              {ownKindWords[item.kind]}, {ownPositionWords[item.position].toLowerCase()}.{' '}
              {ranges.get(id)}
            </p>
            <p className="text-14 text-quiet">Version {number}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
