import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { shownDate } from '@/app/shown-date';
import { DowntimePack } from '@/components/clients/downtime-pack';
import { TodayTable } from '@/components/clients/today-table';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { listToday } from '@/lib/data/today-list';
import { can } from '@/lib/domain/practice/permissions';

export const metadata: Metadata = { title: 'Today' };

/** What is open, for whom. The front desk reads no clinical text: its first page is the list of clients. */
export default async function TodayPage() {
  const { scope, role, today } = await requireMember('read_clients');
  if (!can(role, 'read_chart')) redirect('/clients');
  const rows = await listToday(scope);
  return (
    <>
      <PageHeader title="Today" note={<time dateTime={today}>{shownDate(today, today)}</time>} />
      {rows.length > 0 ? (
        <TodayTable
          rows={rows.map(({ client, open, lastVisit }) => ({
            id: client.id,
            name: client.name,
            open,
            lastVisit: lastVisit && shownDate(lastVisit, today),
          }))}
        />
      ) : (
        <Empty
          title="Nothing is open"
          action={
            <LinkButton href="/clients" kind="primary">
              Go to Clients
            </LinkButton>
          }
        >
          Clients with an unsigned intake, an open decision, a plan to confirm or a sheet to issue
          are listed here.
        </Empty>
      )}
      {can(role, 'write_session_record') ? <DowntimePack /> : null}
    </>
  );
}
