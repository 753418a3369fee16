import type { Metadata } from 'next';

import { NothingHere } from '@/components/ui/nothing-here';

export const metadata: Metadata = { title: 'Not found' };

/** Inside the frame, so that the bar on top stays. */
export default function NotFound() {
  return <NothingHere />;
}
