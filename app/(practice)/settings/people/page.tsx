import type { Metadata } from 'next';

import { shownDate } from '@/app/shown-date';
import { InviteForm } from '@/components/people/invite-form';
import { InviteList } from '@/components/people/invite-list';
import { PeopleTable } from '@/components/people/people-table';
import { roleWords, trainingWords } from '@/components/people/role-words';
import { SecondFactorForm } from '@/components/people/second-factor-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { listInvites, type InviteRow } from '@/lib/data/invites';
import { listPeople } from '@/lib/data/people';
import { asksSecondFactor } from '@/lib/data/practices';
import { together } from '@/lib/data/transaction';
import { today as dayIn } from '@/lib/platform/clock';

import { askSecondFactorAction, inviteAction, revokeInviteAction } from './actions';

export const metadata: Metadata = { title: 'People' };

/** Who belongs to the practice and who is asked to; for its owner. */
export default async function PeoplePage() {
  const { scope, practice, today } = await requireMember('manage_people');
  const { people, invites, asks } = await together(scope, async (own) => ({
    people: await listPeople(own),
    invites: await listInvites(own),
    asks: await asksSecondFactor(own),
  }));
  const untilOf = ({ expiresAt, isOver }: InviteRow) =>
    isOver
      ? 'Its seven days are over: invite again'
      : `Open until ${shownDate(dayIn(practice.timeZone, expiresAt), today)}`;
  return (
    <>
      <PageHeader title="People" back={{ href: '/settings', label: 'Settings' }} />
      <div className="grid gap-8">
        <PeopleTable
          people={people.map(({ accountId, name, email, role, licence, trainings }) => ({
            accountId,
            name,
            email,
            role: roleWords[role].name,
            qualified: [licence, ...trainings.map((one) => trainingWords[one])]
              .filter((part) => part !== '')
              .join(' · '),
          }))}
        />
        <InviteList
          invites={invites.map((invite) => ({
            id: invite.id,
            email: invite.email,
            role: roleWords[invite.role].name,
            until: untilOf(invite),
            revoke: revokeInviteAction.bind(null, invite.id),
          }))}
        />
        <InviteForm action={inviteAction} />
        <SecondFactorForm action={askSecondFactorAction} asks={asks} />
      </div>
    </>
  );
}
