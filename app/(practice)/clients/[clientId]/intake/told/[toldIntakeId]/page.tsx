import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';

import { OneButtonForm } from '@/components/forms/one-button-form';
import { ToldReview } from '@/components/told-intake/told-review';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { listConsents } from '@/lib/data/consents';
import { findSignedIntake } from '@/lib/data/intakes';
import { findToldIntake } from '@/lib/data/told-intake-lists';
import { together } from '@/lib/data/transaction';
import { can } from '@/lib/domain/practice/permissions';

import { HomePart } from '../../../consents/home-part';
import { toldReviewOf } from '../review-of';
import { takeToldAction } from './actions';

export const metadata: Metadata = { title: 'What the client told' };

interface ToldPageProps {
  params: Promise<{ clientId: string; toldIntakeId: string }>;
}

/** What a client has told before the visit, before it is taken over into the intake. */
export default async function ToldPage({ params }: ToldPageProps) {
  const member = await requireMember('read_chart');
  const { clientId, toldIntakeId } = await params;
  const found = await together(member.scope, async (scope) => {
    const client = await findClient(scope, clientId);
    const told = await findToldIntake(scope, toldIntakeId);
    if (!client || told?.clientId !== client.id) return null;
    await logAccess(scope, { clientId: client.id, what: 'told_intake' });
    const records = await listConsents(scope, client.id);
    return { client, told, records, before: await findSignedIntake(scope, client.id) };
  });
  if (!found) notFound();
  const { client, told, before, records } = found;
  const intake = `/clients/${client.id}/intake`;
  if (told.status === 'taken') redirect(intake);
  if (told.status !== 'sent') {
    return (
      <>
        <PageHeader title={client.name} back={{ href: intake, label: 'Intake' }} />
        <p className="measure">
          {told.status === 'open'
            ? 'The client has not sent the answers yet. What is sent can be read here.'
            : 'This was begun and never sent. Ask the client again.'}
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeader title={client.name} back={{ href: intake, label: 'Intake' }} />
      <div className="grid max-w-4xl gap-8">
        <ToldReview view={toldReviewOf({ told, client, member }, before)} corrected={null} />
        <HomePart clientId={client.id} {...{ member, records, told }} />
        {can(member.role, 'write_intake') ? (
          <div className="grid gap-2 border-t-2 border-ink pt-4">
            <OneButtonForm
              action={takeToldAction.bind(null, { clientId: client.id, toldIntakeId: told.id })}
              pending="Taking it over"
            >
              Take it into the intake
            </OneButtonForm>
            <p className="measure text-quiet">
              Then go through it together. What you correct is yours; the client’s words stay beside
              it. Your notes are not touched.
            </p>
          </div>
        ) : null}
      </div>
    </>
  );
}
