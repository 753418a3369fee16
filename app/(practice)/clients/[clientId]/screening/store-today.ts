import type { Member } from '@/lib/access/require-member';
import { screeningHash } from '@/lib/data/screening-hash';
import { addScreening } from '@/lib/data/screenings';
import type { Screening } from '@/lib/domain/screening/screening';

import { readSituation, type Situation } from '../situation';
import { incidentWords } from './incident-words';

/** Findings as they are named: which answers and facts are behind each. */
const reasonsOf = ({ findings }: Screening): string =>
  JSON.stringify(findings.map(({ rule, because }) => [rule, because]));

function saysTheSame({ chart, isScreeningCurrent }: Situation, now: Screening): boolean {
  const stored = chart.screening?.result;
  return isScreeningCurrent && stored !== undefined && reasonsOf(stored) === reasonsOf(now);
}

/**
 * Stores today's screening of the signed intake, unless the stored one says the same for the same reasons: a short screen
 * that raises once more what the intake has raised is another reason. False when there is nothing to screen: no such
 * client, or no signed intake.
 */
export async function storeToday(member: Member, clientId: string): Promise<boolean> {
  const situation = await readSituation(member, clientId);
  if (!situation?.live || !situation.chart.intake) return false;
  const { clinicalCase, screening } = situation.live;
  if (saysTheSame(situation, screening)) return true;
  const stored = await addScreening(member.scope, {
    clientId,
    intakeId: situation.chart.intake.id,
    day: member.today,
    contentVersion: screening.contentVersion,
    clinicalCase,
    result: screening,
    resultHash: screeningHash(screening),
    incidentNote: incidentWords(screening),
  });
  return stored !== null;
}
