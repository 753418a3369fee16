import type { Metadata } from 'next';

import { ClientForm } from '@/components/clients/client-form';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';

import { addClientAction } from './actions';

export const metadata: Metadata = { title: 'Add a client' };

export default async function NewClientPage() {
  const { today } = await requireMember('write_clients');
  return (
    <>
      <PageHeader title="Add a client" back={{ href: '/clients', label: 'Clients' }} />
      <ClientForm
        action={addClientAction}
        initial={{ errors: [] }}
        today={today}
        submit="Add the client"
        cancel={
          <LinkButton href="/clients" kind="quiet">
            Cancel
          </LinkButton>
        }
      />
    </>
  );
}
