import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { ClientForm } from '@/components/clients/client-form';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { together } from '@/lib/data/transaction';
import { can } from '@/lib/domain/practice/permissions';

import { saveClientAction } from './actions';

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
  const values = {
    name: client.name,
    birthDate: client.birthDate,
    phone: client.phone ?? '',
    email: client.email ?? '',
    address: client.address ?? '',
    version: String(client.version),
  };
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
      <ClientForm
        action={saveClientAction.bind(null, clientId)}
        initial={{ errors: [], values }}
        today={member.today}
        submit="Save"
        cancel={
          <LinkButton href={`/clients/${clientId}`} kind="quiet">
            Cancel
          </LinkButton>
        }
      />
    </>
  );
}
