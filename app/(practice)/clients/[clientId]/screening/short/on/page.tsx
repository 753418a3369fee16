import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';

import { requireMember } from '@/lib/access/require-member';

import { readSituation } from '../../../situation';
import { wayOn } from '../way-on';

export const metadata: Metadata = { title: 'Today’s questions' };

interface OnPageProps {
  params: Promise<{ clientId: string }>;
}

/** Where the therapist goes on when the tablet is back: behind the lock, as every page of the practice is. */
export default async function OnPage({ params }: OnPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const situation = await readSituation(member, clientId);
  if (!situation) notFound();
  redirect(wayOn(clientId, situation));
}
