import { consentAreas, type ConsentArea } from '../anatomy/muscle';
import { consentParties, type ConsentParty } from '../consent/consent-record';
import { ADULT_AGE } from '../consent/consents-today';
import { isSigned } from '../consent/signature';
import { ageOn } from '../shared/iso-date';
import type { ToldAnswers } from './told-answers';
import type { ToldConsents } from './told-consent-answer';
import type { ToldPerson } from './told-condition';

/** Under which name the consents of each party stand among the answers. */
export const consentPart: Readonly<Record<ConsentParty, string>> = {
  client: 'consents_client',
  guardian: 'consents_guardian',
};

/** Who is asked, in this order: under 18 the guardian and the client, else the client alone (spec §3.3 `ci_child_minor`). */
export function partiesToAsk({ birthDate, today }: ToldPerson): ConsentParty[] {
  return ageOn(birthDate, today) < ADULT_AGE ? ['guardian', 'client'] : ['client'];
}

/** Whose consents an answer of this name holds; null: it is a question's. */
export const partyOfPart = (id: string): ConsentParty | null =>
  consentParties.find((party) => consentPart[party] === id) ?? null;

/** The consents of one party as they are answered so far. */
export function consentsOf(answers: ToldAnswers, party: ConsentParty): ToldConsents | undefined {
  const given = answers[consentPart[party]];
  return given?.kind === 'consents' ? given : undefined;
}

/** As long as a name may be in the end. */
const LINE_MAX = 120;

export type ConsentProblem = 'missing' | 'too_long' | 'not_drawn' | 'old_text';

/** What is wrong at one field: the areas, `guardianName`, `guardianRelation`, `way`, `typed` or `strokes`. */
export interface NamedConsentProblem {
  field: ConsentArea | 'guardianName' | 'guardianRelation' | 'way' | 'typed' | 'strokes';
  problem: ConsentProblem;
}

function lineProblem(text: string): ConsentProblem | null {
  const { length } = text.trim();
  if (length > LINE_MAX) return 'too_long';
  return length < 2 ? 'missing' : null;
}

function inLine(
  field: 'guardianName' | 'guardianRelation' | 'typed',
  text: string,
): NamedConsentProblem[] {
  const problem = lineProblem(text);
  return problem ? [{ field, problem }] : [];
}

function inSignature({ way, typed, drawing }: ToldConsents): NamedConsentProblem[] {
  if (way === null) return [{ field: 'way', problem: 'missing' }];
  if (way === 'typed') return inLine('typed', typed);
  return drawing && isSigned(drawing) ? [] : [{ field: 'strokes', problem: 'not_drawn' }];
}

/** Whether a yes or a no is said: only that is signed and recorded. */
export const saysSomething = ({ answers }: ToldConsents): boolean =>
  consentAreas.some((area) => answers[area] === 'yes' || answers[area] === 'no');

/**
 * What keeps the consents of one party from being sent, in the order of the page: an area without a word, no name of who
 * stands for the client, no signature, or a signature under texts that have changed since. Who only wants to talk first
 * signs nothing. `wording`: of the texts of today.
 */
export function consentProblems(
  told: ToldConsents | undefined,
  { party, wording }: { party: ConsentParty; wording: string },
): NamedConsentProblem[] {
  const open = consentAreas.filter((area) => told?.answers[area] === undefined);
  const areas = open.map((field): NamedConsentProblem => ({ field, problem: 'missing' }));
  if (!told || !saysSomething(told)) return areas;
  const old: NamedConsentProblem[] =
    told.wording === wording ? [] : [{ field: 'general', problem: 'old_text' }];
  const guardian =
    party === 'guardian'
      ? [
          ...inLine('guardianName', told.guardianName),
          ...inLine('guardianRelation', told.guardianRelation),
        ]
      : [];
  return [...old, ...areas, ...guardian, ...inSignature(told)];
}
