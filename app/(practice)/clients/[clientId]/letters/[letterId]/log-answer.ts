import type { Member } from '@/lib/access/require-member';
import { logClearance } from '@/lib/data/clearances';
import { logReferralStep, type NewReferralStep } from '@/lib/data/referral-steps';
import { isClearable } from '@/lib/domain/screening/decision-rules';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { storeToday } from '../../screening/store-today';
import { readSituation } from '../../situation';
import type { OneReferral } from './referral-of';

interface Answer {
  clientId: string;
  referral: OneReferral;
  about: NewReferralStep['about'];
  who: string;
  day: IsoDate;
  said: string;
  limits: string;
  fileId: string;
  /** Rules that it clears. */
  clears: readonly string[];
}

/** As the clearance keeps it: what was said, and the limits below. */
const noteOf = ({ said, limits }: Answer): string =>
  limits === '' ? said : `${said}\nLimits: ${limits}`;

const paperOf = ({ fileId }: Answer): string | null => (fileId === '' ? null : fileId);

/**
 * Stores an answer with its paper, a clearance for each rule that it clears, and screens with them at once; call it inside
 * one transaction. False where something of it is not there: a rule that the letter did not ask about, or that cannot be
 * cleared, clears nothing and nothing is stored.
 */
export async function logAnswer(member: Member, answer: Answer): Promise<boolean> {
  const { scope } = member;
  const { clientId, referral, about, who, day, said, limits, clears } = answer;
  const situation = await readSituation(member, clientId);
  const findings = situation?.live?.screening.findings ?? [];
  const mayClear = (rule: string) =>
    referral.rules.includes(rule) &&
    findings.some((finding) => finding.rule === rule && isClearable(finding));
  if (!clears.every(mayClear)) return false;
  const fileId = paperOf(answer);
  const words = { who, said, limits };
  const step = { clientId, kind: 'answered' as const, about, day, words, fileId };
  if (!(await logReferralStep(scope, step)).ok) return false;
  await clear(member, answer);
  return true;
}

async function clear(member: Member, answer: Answer): Promise<void> {
  const { clientId, clears, who: clinician, day } = answer;
  const note = noteOf(answer);
  const fileId = paperOf(answer);
  for (const rule of new Set(clears)) {
    await logClearance(member.scope, { clientId, rule, clinician, day, note, fileId });
  }
  if (clears.length > 0) await storeToday(member, clientId);
}
