import type { ReactNode } from 'react';

import { PracticeFrame } from '@/components/frame/practice-frame';
import { roleWords } from '@/components/people/role-words';
import { deviceOwner } from '@/lib/access/device-key';
import { LOCK_SECONDS } from '@/lib/access/login-session';
import { requireMember } from '@/lib/access/require-member';
import { isDiskFull } from '@/lib/platform/disk-room';

import { unlockAction, unlockOptionsAction, unlockPasskeyAction } from '../(public)/locked/actions';
import { lockAction, stillHereAction } from './actions';

/** The frame of every page behind the sign-in. It shows names; each page and action asks the gate for itself. */
export default async function PracticeLayout({ children }: { children: ReactNode }) {
  const { scope, practice, accountName, role, hasOthers } = await requireMember('own_account');
  return (
    <PracticeFrame
      practiceName={practice.name}
      isDemo={practice.isDemo}
      isReadOnly={isDiskFull()}
      account={{ name: accountName, role: roleWords[role].name, hasOthers }}
      owner={deviceOwner(scope)}
      lock={{
        lockAfterMs: LOCK_SECONDS * 1000,
        lock: lockAction,
        stillHere: stillHereAction,
        unlock: unlockAction,
        passkey: { options: unlockOptionsAction, answer: unlockPasskeyAction },
      }}
    >
      {children}
    </PracticeFrame>
  );
}
