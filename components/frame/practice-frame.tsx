'use client';

import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

import { LockOverlay } from '@/components/account/lock-overlay';
import { WaitingDrafts } from '@/components/drafts/waiting-drafts';
import { AccountMenu } from '@/components/ui/account-menu';
import { Keys } from '@/components/ui/keys';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';

import { MainNav } from './main-nav';

interface PracticeFrameProps {
  practiceName: string;
  /** Its people are invented. */
  isDemo: boolean;
  /** Nothing can be saved. */
  isReadOnly: boolean;
  account: ComponentProps<typeof AccountMenu>;
  /** Whose drafts this device may show. */
  owner: string;
  lock: Omit<ComponentProps<typeof LockOverlay>, 'name'>;
  /** The page. */
  children: ReactNode;
}

/** Shown where nothing can be saved. */
function ReadOnly() {
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

/** One row where it holds this page’s letters, however large they are; the menu hangs over what follows. */
function Top({ practiceName, isDemo, account }: PracticeFrameProps) {
  return (
    <header className="@container relative z-30 border-b border-rule print:hidden">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 px-4 py-1 @min-[40rem]:flex-nowrap @min-[64rem]:gap-x-6">
        <Link
          href="/today"
          className="inline-flex min-h-11 min-w-0 flex-1 items-center gap-2 font-semibold text-ink @min-[40rem]:flex-initial"
        >
          <Mark className="shrink-0 text-work" />
          <bdi className="min-w-0 truncate">{practiceName}</bdi>
        </Link>
        <MainNav />
        <AccountMenu {...account} />
      </div>
      {isDemo ? (
        <p className="border-t border-rule bg-wash py-1 text-14 text-quiet">
          <span className="mx-auto block max-w-5xl px-4">
            Demo practice: these people are invented.
          </span>
        </p>
      ) : null}
    </header>
  );
}

/** The frame of every page behind the sign-in. One piece for the browser, so that its look is sent as script, not with each page. */
export function PracticeFrame(props: PracticeFrameProps) {
  const { account, owner, isReadOnly, lock, children } = props;
  return (
    <>
      <a
        href="#main"
        className="absolute left-2 -top-24 z-40 rounded bg-work px-4 py-3 font-semibold text-on-work focus:top-2"
      >
        Skip to the page
      </a>
      <Top {...props} />
      {isReadOnly ? <ReadOnly /> : null}
      <WaitingDrafts owner={owner} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-5xl px-4 pt-4 pb-24 sm:pt-6 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <Keys searchHref="/clients" />
      <LockOverlay name={account.name} {...lock} />
    </>
  );
}
