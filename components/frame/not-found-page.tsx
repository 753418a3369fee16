'use client';

import { NothingHere } from '@/components/ui/nothing-here';
import { PublicFrame } from '@/components/ui/public-frame';

/**
 * What stands where there is nothing, outside the practice. For the browser to draw: the framework sends it with every
 * page, in case that page finds nothing.
 */
export function NotFoundPage() {
  return (
    <PublicFrame wide>
      <NothingHere />
    </PublicFrame>
  );
}
