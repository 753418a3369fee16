import type { PartWords } from '@/components/drafts/draft-saved';
import { isSame, type Parts } from '@/components/drafts/merge-parts';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import { consentParties, type ConsentParty } from '@/lib/domain/consent/consent-record';
import { outcomeMeasures } from '@/lib/domain/outcomes/measure';
import { toldAnswerWords } from '@/lib/domain/told-intake/frozen-told';
import { measureLinesTold } from '@/lib/domain/told-intake/measure-words';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldConsents } from '@/lib/domain/told-intake/told-consent-answer';
import { consentPart, consentsOf } from '@/lib/domain/told-intake/told-consents';
import { measureKey, toldFields, type MeasuresToAsk } from '@/lib/domain/told-intake/told-measures';
import type { ToldQuestion } from '@/lib/domain/told-intake/told-question';

import { allQuestions } from './all-questions';

/** Every measure that two pages have answered otherwise, in the words of both. */
function measureWordsOfBoth(
  [mine, theirs]: readonly [Parts, Parts],
  own: IntakeInLanguage,
  toAsk: MeasuresToAsk | undefined,
): PartWords[] {
  const words = { texts: own.measures, forms: toAsk?.forms ?? [] };
  return outcomeMeasures
    .map((measure) => ({ measure, part: measureKey(measure) }))
    .filter(({ part }) => !isSame(mine[part], theirs[part]))
    .map(({ measure, part }) => {
      const say = (parts: Parts): string =>
        measureLinesTold(measure, toldFields(parts as ToldAnswers, measure), words).join('; ');
      return { part, label: own.measures.asks[measure], yours: say(mine), theirs: say(theirs) };
    });
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
function consentsOfBoth(
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

/** Every question that two pages have answered otherwise, in the words of both. */
export function wordsOfBoth(
  [mine, theirs]: readonly [Parts, Parts],
  own: IntakeInLanguage,
  measures: MeasuresToAsk | undefined,
): PartWords[] {
  const { labels } = own.told;
  const ofMeasures = measureWordsOfBoth([mine, theirs], own, measures);
  const say = (question: ToldQuestion, parts: Parts): string =>
    toldAnswerWords(question, parts[question.id] as ToldAnswer | undefined, labels);
  const ofQuestions = allQuestions(own)
    .filter(({ id }) => !isSame(mine[id], theirs[id]))
    .map((question) => ({
      part: question.id,
      label: question.ask,
      yours: say(question, mine),
      theirs: say(question, theirs),
    }));
  return [...ofQuestions, ...ofMeasures, ...consentsOfBoth([mine, theirs], own)];
}
