'use client';

import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';

import type { Behind } from './use-behind';

interface LatePartProps {
  behind: Behind;
  words: OwnIntakeTexts['form'];
  /** Another way out, before the button that tries again. */
  children?: ReactNode;
}

/** Stands where a part is not here yet: what to do, and that nothing is lost. */
export function LatePart({ behind: { isMissing, ask }, words, children }: LatePartProps) {
  if (!isMissing) return <p role="status">{words.opening}</p>;
  return (
    <div className="grid gap-6">
      <p role="alert" className="border-l-4 border-hold-ink bg-hold-wash px-4 py-3">
        {words.partMissing}
      </p>
      <div className="flex flex-wrap-reverse gap-3">
        {children}
        <Button className="min-h-14 grow px-8 text-20 sm:grow-0" onClick={ask}>
          {words.tryAgain}
        </Button>
      </div>
    </div>
  );
}
