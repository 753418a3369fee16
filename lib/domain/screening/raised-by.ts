import { dateWords, labelOf } from '../intake/answer-words';
import type { FrozenEntry, FrozenIntake } from '../intake/frozen-entry';
import type { IntakeQuestions } from '../intake/intake-questions';
import type { ClinicalCase } from '../shared/clinical-case';
import { ageOn } from '../shared/iso-date';

/** An answer or fact that raised a finding, in words. */
export interface RaisedBy {
  question: string;
  answer: string;
}

interface RaisedFacts {
  frozen: FrozenIntake;
  questions: IntakeQuestions;
  clinicalCase: ClinicalCase;
}

const OWN_FACTS: Readonly<Record<string, RaisedBy>> = {
  'session.firstVisit': { question: 'First visit', answer: 'Today' },
  'consent_record.general': { question: 'Consent to treatment', answer: 'Taken back or refused' },
  'consent_record.guardian': {
    question: 'The guardian’s consent',
    answer: 'Taken back or refused',
  },
  withoutChange: { question: 'Course of care', answer: 'No meaningful change on record' },
};

const CLEARANCE = /^clearances\[(\d+)\]$/;

function clearance(index: number, { clearances }: ClinicalCase): RaisedBy | null {
  const found = clearances[index];
  return found ? { question: 'Clearance', answer: `${found.by}, ${dateWords(found.date)}` } : null;
}

function fact(path: string, { clinicalCase }: RaisedFacts): RaisedBy | null {
  const { birthDate, today } = clinicalCase;
  const index = CLEARANCE.exec(path)?.[1];
  if (index !== undefined) return clearance(Number(index), clinicalCase);
  if (path === 'birthDate' && birthDate !== null) {
    return { question: 'Age', answer: `${ageOn(birthDate, today)} years` };
  }
  return OWN_FACTS[path] ?? null;
}

function otherCare(path: string, { questions }: RaisedFacts): RaisedBy | null {
  const [field, id] = path.split('.');
  if (field !== 'otherCare' || id === undefined) return null;
  return { question: questions.words.otherCare.ask, answer: labelOf(questions.otherCare, id) };
}

function answered(path: string, { frozen }: RaisedFacts): RaisedBy | null {
  const entry: FrozenEntry | undefined = frozen.sections
    .flatMap(({ entries }) => entries)
    .find((one) => one.path === path);
  return entry ? { question: entry.question, answer: entry.answer } : null;
}

/**
 * The answers and facts behind a finding, in words, one for each path of its `because`. A path that nobody knows stands
 * as it is: never a silent gap.
 */
export function raisedBy(because: readonly string[], facts: RaisedFacts): RaisedBy[] {
  return because.map(
    (path) =>
      answered(path, facts) ??
      otherCare(path, facts) ??
      fact(path, facts) ?? { question: path, answer: 'from the record' },
  );
}
