import type { Member } from '@/lib/access/require-member';
import { screeningHash } from '@/lib/data/screening-hash';
import { addScreening } from '@/lib/data/screenings';

import { readSituation } from '../situation';
import { incidentWords } from './incident-words';

/**
 * Stores today's screening of the signed intake, unless the stored one says the same. False when there is nothing to
 * screen: no such client, or no signed intake.
 */
export async function storeToday(member: Member, clientId: string): Promise<boolean> {
  const situation = await readSituation(member, clientId);
  const { live, chart } = situation ?? {};
  if (!live || !chart?.intake) return false;
  if (situation?.isScreeningCurrent) return true;
  const { clinicalCase, screening } = live;
  const stored = await addScreening(member.scope, {
    clientId,
    intakeId: chart.intake.id,
    day: member.today,
    contentVersion: screening.contentVersion,
    clinicalCase,
    result: screening,
    resultHash: screeningHash(screening),
    incidentNote: incidentWords(screening),
  });
  return stored !== null;
}
