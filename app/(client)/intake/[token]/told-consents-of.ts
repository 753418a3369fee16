import { consentsSignedAtHome } from '@/app/consents-signed';
import { homeWording } from '@/lib/content/home-consent-wording';
import type { NewConsents } from '@/lib/data/consents';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import type { SentConsents } from '@/lib/domain/consent/consent-form.schema';
import type { ConsentParty } from '@/lib/domain/consent/consent-record';
import type { Signature } from '@/lib/domain/consent/signature';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldPerson } from '@/lib/domain/told-intake/told-condition';
import type { ToldConsents } from '@/lib/domain/told-intake/told-consent-answer';
import {
  consentPart,
  consentProblems,
  consentsOf,
  partiesToAsk,
  partyOfPart,
  saysSomething,
} from '@/lib/domain/told-intake/told-consents';

/** Whether an answer of that name holds consents that this person is asked for; null: it is a question's name. */
export function isAskedFor(id: string, person: ToldPerson): boolean | null {
  const party = partyOfPart(id);
  return party && partiesToAsk(person).includes(party);
}

/** Consents stand under their own names alone, and nothing else stands there. */
export const isOfItsKind = (id: string, given: ToldAnswer): boolean =>
  (partyOfPart(id) !== null) === (given.kind === 'consents');

/**
 * Parts that were begun and cannot be sent so, by name. A part that nobody has opened is no hindrance: its areas are then
 * asked in the room.
 */
export function unfinishedConsents(answers: ToldAnswers, person: ToldPerson): string[] {
  return partiesToAsk(person).flatMap((party) => {
    const told = consentsOf(answers, party);
    const isOpen =
      told && saysSomething(told) && consentProblems(told, { party, wording: homeWording }).length;
    return isOpen ? [consentPart[party]] : [];
  });
}

function signatureOf({ way, typed, drawing }: ToldConsents): Signature | null {
  if (way === 'typed') return { way, name: typed };
  return drawing && { way: 'drawn', drawing };
}

function sentOf(told: ToldConsents, party: ConsentParty): SentConsents {
  const said = consentAreas.flatMap((area) => {
    const wish = told.answers[area];
    return wish === 'yes' || wish === 'no' ? [[area, wish === 'yes'] as const] : [];
  });
  const { guardianName: name, guardianRelation: relation } = told;
  return {
    answers: Object.fromEntries(said),
    party,
    guardian: party === 'guardian' ? { name, relation } : null,
    signature: signatureOf(told),
  };
}

/** What was signed, as it is recorded: one signing for each who has said a yes or a no. */
export function consentsToRecord(
  answers: ToldAnswers,
  person: ToldPerson,
): Omit<NewConsents, 'clientId'>[] {
  return partiesToAsk(person).flatMap((party) => {
    const told = consentsOf(answers, party);
    if (!told || !saysSomething(told)) return [];
    const signed = consentsSignedAtHome(sentOf(told, party), told.language);
    return [{ day: person.today, ...signed }];
  });
}
