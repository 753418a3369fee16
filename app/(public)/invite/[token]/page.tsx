import type { Metadata } from 'next';

import { roleWords } from '@/components/people/role-words';
import { LinkButton } from '@/components/ui/link-button';
import { PublicFrame } from '@/components/ui/public-frame';
import { readInvite } from '@/lib/access/invites';

import { AcceptForm } from './accept-form';
import { acceptInviteAction } from './actions';

/** No name and no token: titles stay in a browser's history. The address is sent to no other site (next.config.js). */
export const metadata: Metadata = { title: 'Invite' };

interface InvitePageProps {
  params: Promise<{ token: string }>;
}

/** What an invite's link opens. Opening it uses nothing up. */
export default async function InvitePage({ params }: InvitePageProps) {
  const { token } = await params;
  const invite = await readInvite(token);
  if (!invite) {
    return (
      <PublicFrame>
        <h1 className="mb-4 text-28 font-semibold">This invite opens nothing</h1>
        <p className="mb-6">
          It was used, taken back, or its seven days are over. Ask the practice for a new link. If
          you have joined already, sign in.
        </p>
        <LinkButton href="/sign-in" kind="primary">
          Sign in
        </LinkButton>
      </PublicFrame>
    );
  }
  const { name, does } = roleWords[invite.role];
  return (
    <PublicFrame>
      <h1 className="mb-4 text-28 font-semibold">
        Join <bdi>{invite.practiceName}</bdi>
      </h1>
      <p className="mb-6">
        <bdi>{invite.invitedBy}</bdi> asks you to join as <strong>{name}</strong>. {does}
      </p>
      <AcceptForm
        action={acceptInviteAction.bind(null, token)}
        email={invite.email}
        hasAccount={invite.hasAccount}
      />
    </PublicFrame>
  );
}
