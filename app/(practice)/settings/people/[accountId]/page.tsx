import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { shownMoment } from '@/app/shown-moment';
import { LeaveForm } from '@/components/people/leave-form';
import { PersonForm } from '@/components/people/person-form';
import { ResetSection } from '@/components/people/reset-section';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { findOpenReset } from '@/lib/data/password-resets';
import { findPerson } from '@/lib/data/people';

import { draftPlace } from '../../../draft-place';
import { personValues } from '../person-theirs';
import { removePersonAction, savePersonAction } from '../actions';
import { makeResetAction, revokeResetAction } from './actions';

export const metadata: Metadata = { title: 'Person' };

interface PersonPageProps {
  params: Promise<{ accountId: string }>;
}

async function Reset({ member, accountId }: { member: Member; accountId: string }) {
  const { scope, practice, isSure } = member;
  const open = await findOpenReset(scope, accountId);
  return (
    <ResetSection
      make={makeResetAction.bind(null, accountId)}
      asksPassword={!isSure}
      openUntil={open && shownMoment(open.expiresAt, practice.timeZone)}
      revoke={revokeResetAction.bind(null, accountId)}
    />
  );
}

/** One person of the practice: role, licence, training, and the end of it. For the owner. */
export default async function PersonPage({ params }: PersonPageProps) {
  const member = await requireMember('manage_people');
  const { scope } = member;
  const { accountId } = await params;
  const person = await findPerson(scope, accountId);
  if (!person) notFound();
  const isMe = accountId === scope.accountId;
  return (
    <>
      <PageHeader
        title={person.name}
        note={<bdi className="break-all">{person.email}</bdi>}
        back={{ href: '/settings/people', label: 'People' }}
      />
      <div className="grid gap-10">
        <PersonForm
          action={savePersonAction.bind(null, person.accountId)}
          values={personValues(person)}
          version={person.version}
          place={draftPlace(member, {
            kind: 'person',
            id: person.accountId,
            title: `What ${person.name} does here`,
          })}
        />
        {isMe ? null : <Reset member={member} accountId={person.accountId} />}
        {isMe ? null : (
          <LeaveForm
            action={removePersonAction.bind(null, person.accountId)}
            summary="Remove from the practice"
            button="Remove this person"
          >
            They are signed out here at once, on every device. What they have signed stays and keeps
            their name. You can invite them again.
          </LeaveForm>
        )}
      </div>
    </>
  );
}
