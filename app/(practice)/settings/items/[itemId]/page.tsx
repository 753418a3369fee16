import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { shownDate } from '@/app/shown-date';
import { ArchiveOwnItem } from '@/components/settings/archive-own-item';
import { OwnItemForm } from '@/components/settings/own-item-form';
import { ownItemValues } from '@/components/settings/own-item-values';
import { OwnItemView } from '@/components/settings/own-item-view';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { findOwnItem } from '@/lib/data/own-items';
import type { OwnItemRow } from '@/lib/data/rows/own-item-row';
import { ownItemRecords } from '@/lib/domain/home-care/own-item-record';
import { can } from '@/lib/domain/practice/permissions';
import { today as dayIn } from '@/lib/platform/clock';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';

import { draftPlace } from '../../../draft-place';
import { archiveOwnItemAction, changeOwnItemAction } from '../actions';
import { contactOptions, contactWords, loadOptions, loadWords } from '../own-item-options';

export const metadata: Metadata = { title: 'An own item' };

function historyOf(row: OwnItemRow, { today, practice }: Member): string[] {
  const day = (at: Date) => shownDate(dayIn(practice.timeZone, at), today);
  const written = `Version ${row.number}, written by ${row.createdByName}, ${day(row.createdAt)}`;
  if (!row.archivedAt) return [written];
  return [written, `Archived by ${row.archivedByName ?? ''}, ${day(row.archivedAt)}`];
}

function Change({ row, member }: { row: OwnItemRow; member: Member }) {
  const { rowId, item } = row;
  return (
    <section aria-labelledby="change-title" className="grid gap-4">
      <h2 id="change-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Change it
      </h2>
      <p className="measure text-quiet">
        A change is a new version. Sheets that are at home keep the words that they were issued
        with, and are weighed by what the new version says of the body as well.
      </p>
      <OwnItemForm
        key={rowId}
        values={ownItemValues(item)}
        place={draftPlace(member, { kind: 'own-item', id: rowId, title: `Own item, ${item.name}` })}
        save={changeOwnItemAction.bind(null, rowId)}
        loads={loadOptions}
        contacts={contactOptions}
        bytesMax={PICTURE_BYTES_MAX}
      />
    </section>
  );
}

/** One of the practice's own items: how it stands, and what may be changed. */
export default async function OwnItemPage({ params }: { params: Promise<{ itemId: string }> }) {
  const member = await requireMember('read_chart');
  const row = await findOwnItem(member.scope, (await params).itemId);
  if (!row) notFound();
  const [record] = ownItemRecords([row]);
  const mayChange = !row.isArchived && can(member.role, 'write_own_item');
  return (
    <>
      <PageHeader
        title="An own item"
        back={{ href: '/settings/items', label: 'The practice’s own items' }}
      />
      <div className="grid gap-8">
        {row.isArchived ? (
          <Notice tone="hold" word="Archived" title="This version is not offered any more." />
        ) : null}
        <OwnItemView
          item={row.item}
          dose={record?.doseRange ?? ''}
          loads={row.item.loadTags.map(loadWords)}
          contacts={row.item.contactRegions.map(contactWords)}
          history={historyOf(row, member)}
        />
        {mayChange ? <Change row={row} member={member} /> : null}
        {mayChange ? <ArchiveOwnItem archive={archiveOwnItemAction.bind(null, row.rowId)} /> : null}
      </div>
    </>
  );
}
