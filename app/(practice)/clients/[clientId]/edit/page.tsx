import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { ClientEditForm } from '@/components/clients/client-edit-form';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { together } from '@/lib/data/transaction';
import { can } from '@/lib/domain/practice/permissions';

import { draftPlace } from '../../../draft-place';
import { saveClientAction } from './actions';
import { clientValues } from './client-theirs';

export const metadata: Metadata = { title: 'Contact data' };

interface EditPageProps {
  params: Promise<{ clientId: string }>;
}

export default async function EditClientPage({ params }: EditPageProps) {
  const member = await requireMember('write_clients');
  const { clientId } = await params;
  const client = await together(member.scope, async (scope) => {
    await logAccess(scope, { clientId, what: 'contact' });
    return findClient(scope, clientId);
  });
  if (!client) notFound();
  return (
    <>
      <PageHeader title="Contact data" back={{ href: `/clients/${clientId}`, label: client.name }}>
        {can(member.role, 'read_audit') ? (
          <LinkButton href={`/clients/${clientId}/audit`} kind="quiet">
            Who has looked at this record
          </LinkButton>
        ) : null}
        {can(member.role, 'manage_records') ? (
          <LinkButton href={`/clients/${clientId}/privacy`} kind="quiet">
            Export and erasure
          </LinkButton>
        ) : null}
      </PageHeader>
      <ClientEditForm
        values={clientValues(client)}
        version={client.version}
        place={draftPlace(member, {
          kind: 'contact',
          id: clientId,
          title: `Contact data, ${client.name}`,
        })}
        save={saveClientAction.bind(null, clientId)}
        today={member.today}
        chart={`/clients/${clientId}`}
      />
    </>
  );
}
