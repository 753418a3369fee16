import Link from 'next/link';
import type { ReactNode } from 'react';

import { LockOverlay } from '@/components/account/lock-overlay';
import { roleWords } from '@/components/people/role-words';
import { WaitingDrafts } from '@/components/drafts/waiting-drafts';
import { AccountMenu } from '@/components/ui/account-menu';
import { Keys } from '@/components/ui/keys';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { deviceOwner } from '@/lib/access/device-key';
import { LOCK_SECONDS } from '@/lib/access/login-session';
import { requireMember } from '@/lib/access/require-member';
import { isDiskFull } from '@/lib/platform/disk-room';

import { unlockAction, unlockOptionsAction, unlockPasskeyAction } from '../(public)/locked/actions';
import { lockAction, stillHereAction } from './actions';
import { MainNav } from './main-nav';

/** Reading and writing without a request is being there too: the server hears of it in time. */
const TELL_MS = 4 * 60 * 1000;

/** Shown where nothing can be saved. */
function ReadOnly() {
  if (!isDiskFull()) return null;
  return (
    <div className="mx-auto max-w-5xl px-4 pt-4 print:hidden">
      <Notice tone="hold" word="Read only" title="The server’s disk is full.">
        <p>
          You can read everything, and nothing can be saved. Tell whoever runs Fascicle to make
          room.
        </p>
      </Notice>
    </div>
  );
}

/** The frame of every page behind the sign-in. It shows names; each page and action asks the gate for itself. */
export default async function PracticeLayout({ children }: { children: ReactNode }) {
  const { scope, practice, accountName, role, hasOthers } = await requireMember('own_account');
  return (
    <>
      <a
        href="#main"
        className="absolute left-2 -top-24 z-40 rounded bg-work px-4 py-3 font-semibold text-on-work focus:top-2"
      >
        Skip to the page
      </a>
      {/* One row where it holds this page’s letters, however large they are; the menu hangs over what follows. */}
      <header className="@container relative z-30 border-b border-rule print:hidden">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 px-4 py-1 @min-[40rem]:flex-nowrap @min-[64rem]:gap-x-6">
          <Link
            href="/today"
            className="inline-flex min-h-11 min-w-0 flex-1 items-center gap-2 font-semibold text-ink @min-[40rem]:flex-initial"
          >
            <Mark className="shrink-0 text-work" />
            <bdi className="min-w-0 truncate">{practice.name}</bdi>
          </Link>
          <MainNav />
          <AccountMenu name={accountName} role={roleWords[role].name} hasOthers={hasOthers} />
        </div>
        {practice.isDemo ? (
          <p className="border-t border-rule bg-wash py-1 text-14 text-quiet">
            <span className="mx-auto block max-w-5xl px-4">
              Demo practice: these people are invented.
            </span>
          </p>
        ) : null}
      </header>
      <ReadOnly />
      <WaitingDrafts owner={deviceOwner(scope)} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-5xl px-4 pt-4 pb-24 sm:pt-6 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <Keys searchHref="/clients" />
      <LockOverlay
        name={accountName}
        lockAfterMs={LOCK_SECONDS * 1000}
        tellEveryMs={TELL_MS}
        lock={lockAction}
        stillHere={stillHereAction}
        unlock={unlockAction}
        passkey={{ options: unlockOptionsAction, answer: unlockPasskeyAction }}
      />
    </>
  );
}
