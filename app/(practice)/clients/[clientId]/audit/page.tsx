import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { olderHref, placeOf, rowView, type Params } from '@/app/audit-view';
import { AuditTable } from '@/components/audit/audit-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { listAuditLines, recordAuditLook } from '@/lib/data/audit-lines';
import { findClient } from '@/lib/data/clients';
import { together } from '@/lib/data/transaction';

export const metadata: Metadata = { title: 'Who has looked at this record' };

interface ClientAuditPageProps {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<Params>;
}

/** What was done with one client's record and who has opened it: what a client may ask the owner for. */
export default async function ClientAuditPage({ params, searchParams }: ClientAuditPageProps) {
  const member = await requireMember('read_audit');
  const { clientId } = await params;
  const before = placeOf((await searchParams)['before']);
  const found = await together(member.scope, async (scope) => {
    const client = await findClient(scope, clientId);
    if (!client) return null;
    const page = await listAuditLines(scope, { filter: { clientId }, before });
    await recordAuditLook(scope, { clientId });
    return { client, ...page };
  });
  if (!found) notFound();
  const { client, lines, next } = found;
  const rows = lines.map((line) => rowView(line, member, { oneClient: true }));
  return (
    <>
      <PageHeader
        title="Who has looked at this record"
        note="The newest first. The client may ask for it."
        back={{ href: `/clients/${clientId}`, label: client.name }}
      />
      <AuditTable caption="Who has looked at this record, the newest first" rows={rows} />
      {next ? (
        <p className="mt-6">
          <LinkButton href={olderHref(`/clients/${clientId}/audit`, {}, next)}>Older</LinkButton>
        </p>
      ) : null}
    </>
  );
}
