'use client';

import { unstable_rethrow } from 'next/navigation';
import { useState, useTransition } from 'react';

import { NOT_SENT } from '@/components/forms/form-state';
import { expectArrival } from '@/components/ui/arrival';

import type { DraftError, DraftSaved } from './draft-saved';

/**
 * The way to sign or confirm a draft: all of it is saved first, then `act` goes out. Done, the server leads to the next
 * page, or this one comes with its answer as it stands now; refused or not reached, the page stays and says so. The button that asks for it has the id `sign`. `arriveAt` is
 * what the heading of the next page calls itself in `useArrival`, where it has to be seen.
 */
export function useSigning(
  flush: () => Promise<boolean>,
  act: () => Promise<DraftSaved>,
  arriveAt: string | null = null,
) {
  const [refusals, setRefusals] = useState<DraftError[]>([]);
  const [signing, start] = useTransition();
  const signNow = () =>
    start(async () => {
      setRefusals([]);
      if (!(await flush())) return;
      expectArrival(arriveAt);
      try {
        const answer = await act();
        if (answer.ok) return;
        setRefusals(answer.errors);
      } catch (error) {
        // The way to the next page comes as one, too.
        unstable_rethrow(error);
        setRefusals([{ field: 'sign', message: NOT_SENT }]);
      }
      // Refused or not reached: nobody leaves.
      expectArrival(null);
    });
  return { refusals, signing, signNow };
}
