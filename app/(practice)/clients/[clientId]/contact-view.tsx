import { Printer } from 'lucide-react';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

import { shownDate } from '@/app/shown-date';
import { Stat } from '@/components/ui/stat';
import type { Member } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { findNewestSheet } from '@/lib/data/home-care';
import type { ClientRow } from '@/lib/data/rows/client-row';
import { together } from '@/lib/data/transaction';
import { can } from '@/lib/domain/practice/permissions';
import { today as dayIn } from '@/lib/platform/clock';

import { AskPart } from './own-intake/ask-part';

interface ContactViewProps {
  clientId: string;
  member: Member;
  header: (props: { client: ClientRow; member: Member }) => ReactNode;
}

/** What the front desk sees of a client: contact data, and the sheet to print. No clinical text. */
export async function ContactView({ clientId, member, header: Header }: ContactViewProps) {
  const { client, sheet } = await together(member.scope, async (scope) => {
    await logAccess(scope, { clientId, what: 'contact' });
    return {
      client: await findClient(scope, clientId),
      sheet: can(member.role, 'print_sheet') ? await findNewestSheet(scope, clientId) : null,
    };
  });
  if (!client) notFound();
  const issued = sheet && shownDate(dayIn(member.practice.timeZone, sheet.issuedAt), member.today);
  return (
    <>
      <Header client={client} member={member} />
      <dl className="max-w-2xl border-t-2 border-ink">
        <Stat label="Phone">{client.phone ?? 'None'}</Stat>
        <Stat label="E-mail">
          <span className="break-all">{client.email ?? 'None'}</span>
        </Stat>
        <Stat label="Address">
          <span className="whitespace-pre-line" dir="auto">
            {client.address ?? 'None'}
          </span>
        </Stat>
        <Stat label="Home-care sheet">
          {sheet && !sheet.withdrawnAt ? (
            <a
              href={`/api/sheets/${sheet.id}/pdf`}
              className="inline-flex min-h-11 items-center gap-2 text-link"
            >
              <Printer aria-hidden size={18} />
              Print sheet {sheet.number}, issued {issued}
            </a>
          ) : (
            'None to print'
          )}
        </Stat>
      </dl>
      <div className="mt-8">
        <AskPart clientId={client.id} member={member} />
      </div>
    </>
  );
}
