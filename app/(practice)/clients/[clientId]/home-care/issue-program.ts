import { reviewedContent } from '@/app/reviewed-content';
import type { FormState } from '@/components/forms/form-state';
import { programFields } from '@/components/home-care/program-fields';
import { phoneWords } from '@/components/settings/phone-words';
import type { Member } from '@/lib/access/require-member';
import { libraryBook } from '@/lib/content/library-book';
import { ruleBook } from '@/lib/content/rule-book';
import { sheetTextsFrom } from '@/lib/content/languages/languages';
import { holdClient } from '@/lib/data/client-lock';
import { documentHash } from '@/lib/data/document-hash';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import {
  findNewestSheet,
  findSheetBefore,
  issueSheet,
  nextSheetNumber,
} from '@/lib/data/home-care';
import { findLogo } from '@/lib/data/logos';
import { findPractice } from '@/lib/data/practices';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import {
  buildSheetInLanguages,
  type BuiltSheet,
} from '@/lib/domain/home-care/build-sheet-document';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import type { ProgramProblem } from '@/lib/domain/home-care/program';
import type { ProgramChoice } from '@/lib/domain/home-care/program-choice';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';
import { recordsOfSheet } from '@/lib/domain/library/used-records';
import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import type { Situation } from '../situation';
import type { Live } from './choice';

type Refusal = {
  ok: false;
  errors?: FormState['errors'];
  message?: string;
  /** Somebody else has changed the choice, or issued a sheet, since the page was opened. */
  isBehind?: true;
};
export type Issued = { ok: true; sheetId: string } | Refusal;

const MOVED =
  'Something changed meanwhile: another sheet was issued, or the client was screened again. What you chose is still here. Send it again.';

const BEHIND =
  'Someone else changed this choice meanwhile, or issued a sheet. What stands now is below: look at it, then issue the sheet.';

/** Why no sheet can be issued now, whatever is chosen; null when one can. */
export function homeCareRefusal(situation: Situation): string | null {
  const { chart, live, dayCheck, isScreeningCurrent } = situation;
  if (!chart.intake || !live)
    return 'Sign the intake first. Home care is chosen inside its limits.';
  if (dayCheck?.state === 'ask_full_history')
    return 'Ask the full health history again first: something is new, or it was long ago.';
  return isScreeningCurrent && chart.screening
    ? null
    : 'Screen again first: something has changed since the last screening.';
}

function fieldOf({ rule, item }: ProgramProblem): string {
  if (item === undefined) return rule === 'pv_10' ? programFields.offers : programFields.chosen;
  switch (rule) {
    case 'home_dose':
      return programFields.dose(item);
    case 'home_side':
      return programFields.side(item);
    case 'home_caution':
      return programFields.cautions(item);
    default:
      return programFields.item(item);
  }
}

/** What a caution asks for, and why, stands at the field already. */
function messageOf({ rule, item, message }: ProgramProblem, { ruleBook }: Live): string {
  const isCaution = rule === 'home_caution' && item !== undefined;
  return isCaution ? `${ruleNames(ruleBook).item(item)}: write what to take care of.` : message;
}

function problemsOf({ home }: HomeSituation, { program, around }: ProgramChoice) {
  if (program.length === 0) {
    return [{ field: programFields.offers, message: 'Choose at least one item.' }];
  }
  const problems = checkProgram({ program, ...home, helper: around.helper });
  return problems.map((problem) => ({
    field: fieldOf(problem),
    message: messageOf(problem, home),
  }));
}

/** The sentence that sends the owner to the settings. */
export function missingPhonesMessage(missing: readonly PhoneNumber[]): string {
  const names = phoneWords.filter(({ name }) => missing.includes(name)).map(({ label }) => label);
  return `Every sheet carries five phone numbers. Missing: ${names.join(', ')}. The owner enters them under Settings.`;
}

type HomeSituation = Situation & { home: Live };

interface IssueArgs {
  member: Member;
  situation: HomeSituation;
  screeningId: string;
  choice: ProgramChoice;
  /** The version of the choice that the page shows. */
  version: number;
}

async function builder(scope: PracticeScope, args: IssueArgs) {
  const { member, situation, choice } = args;
  const { program, around } = choice;
  const { client } = situation.chart;
  const practice = await findPractice(scope);
  const logo = await findLogo(scope);
  const { used, reviewed } = await reviewedContent(scope, recordsOfSheet(program, libraryBook));
  return async (number: number, therapist = member.accountName): Promise<BuiltSheet> =>
    buildSheetInLanguages(
      {
        practice,
        logo,
        client,
        therapist,
        issuedOn: member.today,
        number,
        before: await findSheetBefore(scope, { clientId: client.id, number }),
        ...situation.home,
        program,
        around,
        isReviewed: reviewed === used,
      },
      sheetTextsFrom(sheetLanguageOf(around.language)),
    );
}

/**
 * A second tap after the first has landed, or a colleague's: the same sheet again is the sheet that is there, with the name
 * of whoever was first.
 */
async function issuedAlready(
  scope: PracticeScope,
  { situation, screeningId }: IssueArgs,
  build: (number: number, therapist?: string) => Promise<BuiltSheet>,
): Promise<SheetRow | null> {
  const last = await findNewestSheet(scope, situation.chart.client.id);
  if (!last || last.withdrawnAt || last.screeningId !== screeningId) return null;
  const again = await build(last.number, last.document.therapist);
  return again.ok && documentHash(again.document) === last.contentHash ? last : null;
}

async function store(scope: PracticeScope, args: IssueArgs): Promise<Issued> {
  const { situation, screeningId, choice, version } = args;
  const clientId = situation.chart.client.id;
  // A second tap waits here, and then finds the sheet of the first.
  await holdClient(scope, clientId);
  const build = await builder(scope, args);
  const same = await issuedAlready(scope, args, build);
  if (same) return { ok: true, sheetId: same.id };
  const now = await findHomeCareChoice(scope, clientId);
  if (version !== now.version) return { ok: false, message: BEHIND, isBehind: true };
  const number = await nextSheetNumber(scope, clientId);
  if (number === null) return { ok: false, message: MOVED };
  const built = await build(number);
  if (!built.ok) return { ok: false, message: missingPhonesMessage(built.missing) };
  const { document } = built;
  const sheet = await issueSheet(scope, {
    clientId,
    screeningId,
    ...choice,
    document,
    contentVersion: ruleBook.contentVersion,
    contentHash: documentHash(document),
  });
  return sheet ? { ok: true, sheetId: sheet.id } : { ok: false, message: MOVED };
}

/**
 * Issues a program as the client's next sheet: refused with every broken rule at its field while one is left. The same
 * program twice on one day is one sheet.
 */
export async function issueProgram(args: {
  member: Member;
  situation: Situation;
  choice: ProgramChoice;
  version: number;
  /** The browser's name for this sending. */
  key: string | null;
}): Promise<Issued> {
  const { member, situation, choice, version, key } = args;
  const refusal = homeCareRefusal(situation);
  const { home, chart } = situation;
  if (refusal !== null || !home || !chart.screening) {
    return { ok: false, message: refusal ?? MOVED };
  }
  const errors = problemsOf({ ...situation, home }, choice);
  if (errors.length > 0) return { ok: false, errors };
  const screeningId = chart.screening.id;
  const request = { action: 'issue_sheet', clientId: chart.client.id, screeningId, ...choice };
  return once(member.scope, { key, request }, (scope) =>
    store(scope, { member, situation: { ...situation, home }, screeningId, choice, version }),
  );
}
