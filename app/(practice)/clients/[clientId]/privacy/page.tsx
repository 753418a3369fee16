import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

import { shownDate } from '@/app/shown-date';
import { EraseForm } from '@/components/privacy/erase-form';
import { HoldForm } from '@/components/privacy/hold-form';
import { HoldList } from '@/components/privacy/hold-list';
import { buttonStyle } from '@/components/ui/button-style';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findKeptRecord, findRetention, listHolds, type HoldRow } from '@/lib/data/retention';
import { together } from '@/lib/data/transaction';
import { keptUntil } from '@/lib/domain/practice/retention';
import { today as dayIn } from '@/lib/platform/clock';

import { eraseClientAction, liftHoldAction, placeHoldAction } from './actions';

export const metadata: Metadata = { title: 'Export and erasure' };

interface PrivacyPageProps {
  params: Promise<{ clientId: string }>;
}

function readPrivacy({ scope }: Member, clientId: string) {
  return together(scope, async (inner) => {
    const record = await findKeptRecord(inner, clientId);
    if (!record) return null;
    await logAccess(inner, { clientId, what: 'contact' });
    const until = keptUntil(record, await findRetention(inner));
    return { record, until, holds: await listHolds(inner, clientId) };
  });
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="grid justify-items-start gap-4 border-t-2 border-ink pt-2"
    >
      <h2 className="text-22 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Holds({
  holds,
  clientId,
  member,
}: {
  holds: HoldRow[];
  clientId: string;
  member: Member;
}) {
  const views = holds.map(({ id, reason, placedAt, placedByName }) => ({
    id,
    reason,
    placed: `Placed by ${placedByName}, ${shownDate(dayIn(member.practice.timeZone, placedAt), member.today)}`,
    lift: liftHoldAction.bind(null, { clientId, holdId: id }),
  }));
  return (
    <>
      {views.length > 0 ? <HoldList holds={views} /> : <p className="text-quiet">No hold.</p>}
      <HoldForm action={placeHoldAction.bind(null, clientId)} />
    </>
  );
}

/** What the owner does for a client who asks: take everything along, or be forgotten. */
export default async function PrivacyPage({ params }: PrivacyPageProps) {
  const member = await requireMember('manage_records');
  const { clientId } = await params;
  const found = await readPrivacy(member, clientId);
  if (!found) notFound();
  const { record, until, holds } = found;
  const mayErase = until <= member.today && holds.length === 0;
  return (
    <>
      <PageHeader
        title="Export and erasure"
        back={{ href: `/clients/${clientId}`, label: record.name }}
      >
        <LinkButton href={`/clients/${clientId}/audit`} kind="quiet">
          Who has looked at this record
        </LinkButton>
      </PageHeader>
      <div className="grid gap-10">
        <Part title="Everything in one file">
          <p className="measure">
            All records as a page to read and as files for a computer, and the sheets that hold as
            PDF. It holds health data in the clear: hand it to the client, and delete your copy.
          </p>
          <a href={`/api/clients/${clientId}/export`} download className={buttonStyle('secondary')}>
            <Download aria-hidden size={18} />
            Export the record
          </a>
        </Part>
        <Part title="How long it is kept">
          <p className="measure">
            Last contact {shownDate(record.lastContact, member.today)}. Kept until{' '}
            {shownDate(until, member.today)}, as the practice has set it, and as long as a hold
            stands.
          </p>
          <Holds holds={holds} clientId={clientId} member={member} />
        </Part>
        <Part title="Erasure">
          {mayErase ? (
            <EraseForm action={eraseClientAction.bind(null, clientId)} />
          ) : (
            <p className="measure">
              {holds.length > 0
                ? 'A hold keeps this record. Lift it first.'
                : `Not before ${shownDate(until, member.today)}: the law asks for records to be kept, and the practice has set how long.`}
            </p>
          )}
        </Part>
      </div>
    </>
  );
}
