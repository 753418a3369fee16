import type { Metadata } from 'next';

import { AccountSection } from '@/components/account/account-section';
import { NameForm } from '@/components/account/name-form';
import { PracticeSwitch } from '@/components/account/practice-switch';
import { LeaveForm } from '@/components/people/leave-form';
import { roleWords } from '@/components/people/role-words';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { findOwnAccount, listOwnPractices } from '@/lib/data/own-account';
import { together } from '@/lib/data/transaction';

import { leavePracticeAction, saveNameAction, switchPracticeAction } from './actions';

export const metadata: Metadata = { title: 'Your account' };

/** The own account: name, practices, and the way out of one. */
export default async function AccountPage() {
  const { scope } = await requireMember('own_account');
  const { account, practices } = await together(scope, async (own) => ({
    account: await findOwnAccount(own),
    practices: await listOwnPractices(own),
  }));
  return (
    <>
      <PageHeader title="Your account">
        <LinkButton href="/account/security">Sign-in and devices</LinkButton>
      </PageHeader>
      <div className="grid gap-10">
        <AccountSection id="own-name" title="Name">
          <NameForm action={saveNameAction} {...account} />
        </AccountSection>
        <AccountSection id="practices" title="Practices">
          <PracticeSwitch
            practices={practices.map(({ practiceId, name, role }) => ({
              practiceId,
              name,
              role: roleWords[role].name,
              work:
                practiceId === scope.practiceId
                  ? null
                  : switchPracticeAction.bind(null, practiceId),
            }))}
          />
          <LeaveForm
            action={leavePracticeAction.bind(null, scope.practiceId)}
            summary="Leave the practice that you work in now"
            button="Leave the practice"
          >
            You are signed out here at once, on every device. What you have signed stays and keeps
            your name. Only an owner can invite you again.
          </LeaveForm>
        </AccountSection>
      </div>
    </>
  );
}
