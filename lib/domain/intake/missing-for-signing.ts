import { consentAreas } from '../anatomy/muscle';
import type { Contraindication } from '../screening/contraindication';
import type { RedFlag } from '../screening/red-flag';
import { ageOn, type IsoDate } from '../shared/iso-date';
import { dateProblems } from './date-problems';
import type { IntakeAnswers } from './intake-answers.schema';

/** One thing to fill in or correct, with the path of its field (`redFlags.rf_ces_1`). */
export interface MissingAnswer {
  path: string;
  message: string;
}

/** What signing reads of the questions: the rule book has it, and so has the page that asks them. */
export interface SigningQuestions {
  redFlags: readonly Pick<RedFlag, 'id' | 'ask' | 'retired'>[];
  contraindications: readonly (Pick<Contraindication, 'id' | 'name'> & {
    details: readonly { word: string }[];
  })[];
}

export interface SigningFacts {
  answers: IntakeAnswers;
  birthDate: IsoDate;
  today: IsoDate;
  ruleBook: SigningQuestions;
}

const ADULT_AGE = 18;

const QUESTIONS = [
  ['affectedSide', 'Choose the affected side.'],
  ['firstEpisode', 'Say whether this is the first time.'],
  ['seenByDoctor', 'Say whether a doctor has seen the client about it.'],
  ['irritable', 'Say whether light work sets the pain off for more than an hour.'],
  ['belowKnee', 'Say whether the pain goes below the knee.'],
] as const satisfies readonly (readonly [keyof IntakeAnswers, string])[];

function missingBasics(answers: IntakeAnswers): MissingAnswer[] {
  const missing: MissingAnswer[] = QUESTIONS.flatMap(([path, message]) =>
    answers[path] === null ? [{ path, message }] : [],
  );
  if (answers.causes.length === 0) {
    missing.push({ path: 'causes', message: 'Choose at least one suspected cause.' });
  }
  answers.causes.forEach((cause, index) => {
    if (cause.confirmedBy === null) {
      const path = `causes[${index}].confirmedBy`;
      missing.push({ path, message: 'Say who confirmed this cause.' });
    }
  });
  for (const where of ['back', 'leg'] as const) {
    if (answers.pain[where] === null) {
      missing.push({ path: `pain.${where}`, message: `Choose the ${where} pain now, 0 to 10.` });
    }
  }
  return missing;
}

/** Silence is no "none": a medicine that thins the blood must not be missed because nobody asked. */
function missingMedicines({ medicines: { ids, other, none } }: IntakeAnswers): MissingAnswer[] {
  if (ids.length > 0 || other !== '' || none) return [];
  const message = 'Choose the medicines that the client takes, or say that there are none.';
  return [{ path: 'medicines', message }];
}

function missingPregnancy({ pregnancy }: IntakeAnswers): MissingAnswer[] {
  if (pregnancy.pregnant === null) {
    return [{ path: 'pregnancy.pregnant', message: 'Answer the pregnancy question.' }];
  }
  if (pregnancy.pregnant === 'yes' && pregnancy.dueDate === null) {
    return [{ path: 'pregnancy.dueDate', message: 'Enter the due date.' }];
  }
  return [];
}

function missingRedFlags({ answers, ruleBook }: SigningFacts): MissingAnswer[] {
  return ruleBook.redFlags
    .filter((flag) => !flag.retired && answers.redFlags[flag.id] === undefined)
    .map((flag) => ({ path: `redFlags.${flag.id}`, message: `Answer: ${flag.ask}` }));
}

function missingDetails({ answers, ruleBook }: SigningFacts): MissingAnswer[] {
  return ruleBook.contraindications.flatMap((row) => {
    const given = answers.contraindications[row.id];
    if (!given || given.answer === 'no') return [];
    if (row.details.length === 0 || given.details !== null) return [];
    const message = `${row.name}: choose what applies, or none of these.`;
    return [{ path: `contraindications.${row.id}.details`, message }];
  });
}

function missingConsents({ answers, birthDate, today }: SigningFacts): MissingAnswer[] {
  const missing: MissingAnswer[] = consentAreas
    .filter((area) => answers.consents[area] === undefined)
    .map((area) => ({
      path: `consents.${area}`,
      message: `Record yes or no for ${area.replace('_', '-')} work.`,
    }));
  if (ageOn(birthDate, today) >= ADULT_AGE) return missing;
  if (answers.guardian.name === '') {
    missing.push({ path: 'guardian.name', message: 'Under 18: enter the guardian’s name.' });
  }
  if (answers.guardian.consent === null) {
    const message = 'Under 18: record whether the guardian consents.';
    missing.push({ path: 'guardian.consent', message });
  }
  return missing;
}

function impossibleDates({ answers, birthDate, today }: SigningFacts): MissingAnswer[] {
  return dateProblems({
    today,
    birthDate,
    onsetDate: answers.onsetDate,
    flareDate: answers.flareDate,
    dueDate: answers.pregnancy.pregnant === 'yes' ? answers.pregnancy.dueDate : null,
  }).map(({ path, message }) => ({ path, message: `This date ${message}. Check it.` }));
}

function keysOf<Key extends string>(record: Partial<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

function unknownIds({ answers, ruleBook }: SigningFacts): MissingAnswer[] {
  const words = new Map(
    ruleBook.contraindications.map((row) => [row.id, row.details.map((detail) => detail.word)]),
  );
  const flags = new Set(ruleBook.redFlags.map((flag) => flag.id));
  const unknownFlags = keysOf(answers.redFlags)
    .filter((id) => !flags.has(id))
    .map((id) => `redFlags.${id}`);
  const unknownRows = keysOf(answers.contraindications).flatMap((id) => {
    const known = words.get(id);
    if (!known) return [`contraindications.${id}`];
    const chosen = answers.contraindications[id]?.details ?? [];
    return chosen.every((word) => known.includes(word)) ? [] : [`contraindications.${id}.details`];
  });
  const message = 'This question is not in the questionnaire. Remove it.';
  return [...unknownFlags, ...unknownRows].map((path) => ({ path, message }));
}

/**
 * Everything that keeps an intake from being signed: unanswered questions (every red flag has to be answered, none has a
 * default), medicines or that there are none, details of rows that have them, consents, dates that cannot be, ids that the
 * rule book does not know. Empty when it can be signed; `inFormOrder` puts it, with the conditions not asked about, into
 * the order of the form.
 */
export function missingForSigning(facts: SigningFacts): MissingAnswer[] {
  return [
    ...missingBasics(facts.answers),
    ...missingMedicines(facts.answers),
    ...missingPregnancy(facts.answers),
    ...impossibleDates(facts),
    ...missingRedFlags(facts),
    ...missingDetails(facts),
    ...missingConsents(facts),
    ...unknownIds(facts),
  ];
}
