import type { Metadata } from 'next';

import { NothingHere } from '@/components/ui/nothing-here';
import { PublicFrame } from '@/components/ui/public-frame';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <PublicFrame wide>
      <NothingHere />
    </PublicFrame>
  );
}
