import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { documentHash } from '@/lib/data/document-hash';
import { issueSheet, nextSheetNumber } from '@/lib/data/home-care';
import { findPractice } from '@/lib/data/practices';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import { draftProgram } from '@/lib/domain/home-care/draft-program';

import type { Screened, Writer } from './visit';

/** Issues the sheet that the rules draft for a client, for the demo. */
export async function giveSheet(
  { scope, today, therapist }: Writer & { therapist: string },
  screened: Screened,
): Promise<void> {
  const { clientId, screeningId, clinicalCase, screening, name } = screened;
  const program = draftProgram({ clinicalCase, screening, ruleBook }) ?? [];
  const problems = checkProgram({ program, clinicalCase, screening, ruleBook });
  const built = buildSheetDocument({
    practice: await findPractice(scope),
    client: { name },
    therapist,
    issuedOn: today,
    number: (await nextSheetNumber(scope, clientId)) ?? 1,
    clinicalCase,
    screening,
    program,
    ruleBook,
    texts: fixedSheetTexts,
  });
  const sheet =
    built.ok &&
    problems.length === 0 &&
    (await issueSheet(scope, {
      clientId,
      screeningId,
      program,
      around: usualAround,
      document: built.document,
      contentVersion: ruleBook.contentVersion,
      contentHash: documentHash(built.document),
    }));
  if (!sheet) throw new Error('The demo could not make a home-care sheet.');
}
