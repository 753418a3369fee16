'use client';

import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

import { MergeView } from './merge-view';
import type { Draft } from './use-draft';

/** Where the notices stand on the page. */
export const DRAFT_NOTICE = 'draft-notice';

type Shown = Pick<Draft<unknown>, 'state' | 'contested' | 'joined' | 'choose'>;

function Alert({ word, title, children }: { word: string; title: string; children: ReactNode }) {
  return (
    <div role="alert" id={DRAFT_NOTICE} tabIndex={-1} className="scroll-mt-20">
      <Notice tone="hold" word={word} title={title}>
        {children}
      </Notice>
    </div>
  );
}

/** What keeps a draft from being saved, and the way on. Nothing while all is well. */
export function DraftNotices({ draft }: { draft: Shown }) {
  const { state, contested, joined, choose } = draft;
  if (state === 'conflict' && contested.length > 0) {
    return (
      <div id={DRAFT_NOTICE} tabIndex={-1} className="scroll-mt-20">
        <MergeView contested={contested} choose={choose} />
      </div>
    );
  }
  if (state === 'outdated') {
    return (
      <Alert
        word="New version"
        title="This page is older than the server. Reload it: your text is kept."
      >
        <div>
          <Button kind="primary" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
        </div>
      </Alert>
    );
  }
  if (state === 'signed_out') {
    return (
      <Alert word="Signed out" title="What you typed is kept for you on this device.">
        <p>
          <a className="text-link" href="/sign-in" target="_blank" rel="noreferrer">
            Sign in in another tab
          </a>
          , then come back: it is saved by itself. Nobody else who signs in here can read it.
        </p>
      </Alert>
    );
  }
  if (state === 'full') {
    return (
      <Alert word="Nothing can be saved" title="The server’s disk is full.">
        <p>
          What you typed is kept here. Tell whoever runs Fascicle to make room: it is then saved by
          itself.
        </p>
      </Alert>
    );
  }
  if (joined.length === 0) return null;
  return (
    <p role="status" className="text-quiet">
      Someone else changed this too: {joined.join(' · ')}. It stands here now, beside what you
      typed.
    </p>
  );
}
