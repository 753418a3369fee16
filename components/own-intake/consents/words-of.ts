import type { PartWords } from '@/components/drafts/draft-saved';
import { isSame, type Parts } from '@/components/drafts/merge-parts';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import { consentParties, type ConsentParty } from '@/lib/domain/consent/consent-record';
import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldConsents } from '@/lib/domain/told-intake/told-consent-answer';
import {
  consentPart,
  consentsOf,
  type ConsentProblem,
  type NamedConsentProblem,
} from '@/lib/domain/told-intake/told-consents';

import type { IntakeInLanguage } from '../intake-props';

type Field = NamedConsentProblem['field'];
type Problems = HomeConsentTexts['problems'];

const missing = (field: Field): keyof Problems => {
  if (field === 'guardianName') return 'noGuardian';
  if (field === 'guardianRelation') return 'noRelation';
  if (field === 'way') return 'noWay';
  return field === 'typed' ? 'notTyped' : 'noAnswer';
};

const others: Readonly<Record<Exclude<ConsentProblem, 'missing'>, keyof Problems>> = {
  too_long: 'tooLong',
  not_drawn: 'notDrawn',
  old_text: 'oldText',
};

/** What is wrong at each field, in words. What is only missing is said once somebody wants to go on. */
export function consentErrors(
  problems: readonly NamedConsentProblem[],
  { texts, isAsked }: { texts: HomeConsentTexts; isAsked: boolean },
): Partial<Record<Field, string>> {
  const said = problems.filter(({ problem }) => isAsked || problem === 'too_long');
  return Object.fromEntries(
    said.map(({ field, problem }) => [
      field,
      texts.problems[problem === 'missing' ? missing(field) : others[problem]],
    ]),
  );
}

function signedWords({ way, typed, drawing }: ToldConsents, own: IntakeInLanguage): string {
  if (way === 'typed') return `${own.homeConsent.ways.typed}: ${typed}`;
  return drawing ? own.consent.drawnYes : own.consent.drawnNo;
}

/** The consents of one party in a line, for who has to choose between those of two devices. */
function consentLine(told: ToldConsents | undefined, own: IntakeInLanguage): string {
  if (!told) return '';
  const said = consentAreas.flatMap((area) => {
    const wish = told.answers[area];
    return wish === undefined ? [] : [`${own.consent.areas[area].title}: ${own.homeConsent[wish]}`];
  });
  return [...said, told.guardianName, signedWords(told, own)]
    .filter((one) => one !== '')
    .join('; ');
}

/** Every party's consents that two pages have filled in otherwise, in the words of both: one act, so one is chosen. */
export function consentsOfBoth(
  [mine, theirs]: readonly [Parts, Parts],
  own: IntakeInLanguage,
): PartWords[] {
  const lineOf = (parts: Parts, party: ConsentParty) =>
    consentLine(consentsOf(parts as ToldAnswers, party), own);
  return consentParties
    .filter((party) => !isSame(mine[consentPart[party]], theirs[consentPart[party]]))
    .map((party) => ({
      part: consentPart[party],
      label: own.homeConsent.titles[party],
      yours: lineOf(mine, party),
      theirs: lineOf(theirs, party),
    }));
}
