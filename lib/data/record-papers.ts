import { readClientFiles } from '@/lib/data/client-files';
import { readConsents } from '@/lib/data/consents';
import { readLetters } from '@/lib/data/referral-letters';
import { readReferralSteps } from '@/lib/data/referral-steps';
import type { ClientFileFacts } from '@/lib/data/rows/client-file-row';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import type { LetterRow } from '@/lib/data/rows/letter-row';
import type { ReferralStepRow } from '@/lib/data/rows/referral-step-row';
import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';

/** What was written to doctors, and what was signed. */
export interface Papers {
  letters: LetterRow[];
  /** What became of letters and of advice. */
  referralSteps: ReferralStepRow[];
  /** Papers that came back; what is in them stands in files of their own. */
  files: ClientFileFacts[];
  /** Everything that was ever agreed to, refused or taken back, as it was signed. */
  consents: ConsentRow[];
}

/** All of it of several clients, the oldest first, for an export. */
export async function readPapers(
  db: Db,
  { practiceId }: Pick<PracticeScope, 'practiceId'>,
  ids: string[],
): Promise<(clientId: string) => Papers> {
  const where = { practiceId, clientId: { in: ids } };
  const letters = await readLetters(db, where);
  const consents = await readConsents(db, where);
  const steps = await readReferralSteps(db, where);
  const files = await readClientFiles(db, where);
  return (clientId) => ({
    letters: letters(clientId),
    consents: consents(clientId),
    referralSteps: steps(clientId),
    files: files(clientId),
  });
}
