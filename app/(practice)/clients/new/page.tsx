import type { Metadata } from 'next';

import { ClientForm } from '@/components/clients/client-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';

import { newPlace } from '../../draft-place';
import { addClientAction } from './actions';

export const metadata: Metadata = { title: 'Add a client' };

export default async function NewClientPage() {
  const member = await requireMember('write_clients');
  return (
    <>
      <PageHeader title="Add a client" back={{ href: '/clients', label: 'Clients' }} />
      <ClientForm
        action={addClientAction}
        place={newPlace(member, { kind: 'client', title: 'A new client' })}
        today={member.today}
      />
    </>
  );
}
