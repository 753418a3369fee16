import type { MedicineClass } from '../intake/medicine';
import { ruleNames } from '../shared/rule-names';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';

/** What answers are put into words with. */
export interface AnswerWordsArgs {
  clinicalCase: ClinicalCase;
  ruleBook: RuleBook;
  medicines: readonly MedicineClass[];
  /** Label of an option of "other care", by id. */
  otherCare: Readonly<Record<string, string>>;
}

const ANSWERS = { yes: 'Yes', no: 'No', not_sure: 'Not sure' } as const;

const FACTS: Readonly<Record<string, string>> = {
  birthDate: 'Age',
  onsetDate: 'When it began',
  irritable: 'Easily set off',
  firstEpisode: 'First time with this pain',
  seenByDoctor: 'No doctor has seen it yet',
  affectedSide: 'Both sides, or changing sides',
  'pregnancy.dueDate': 'Due date',
  'pregnancy.pregnant': 'Pregnant, or not sure',
  'session.firstVisit': 'First visit here',
  'consents.general': 'No consent to treatment',
  'guardian.consent': 'No guardian’s consent',
};

function flagWords(id: string, args: AnswerWordsArgs): string {
  const flag = args.ruleBook.redFlags.find((one) => one.id === id);
  const answer = flag && args.clinicalCase.redFlags[flag.id];
  return flag ? `“${flag.ask}” ${answer ? ANSWERS[answer] : ''}`.trim() : id;
}

function medicineName(id: string, { medicines }: AnswerWordsArgs): string {
  const found = medicines.flatMap((one) => one.medicines).find((one) => one.id === id);
  return `Medicine: ${found?.name ?? id}`;
}

const READERS: readonly (readonly [RegExp, (found: string, args: AnswerWordsArgs) => string])[] = [
  [/^redFlags\.(\w+)$/, flagWords],
  [/^medicines\.(\w+)$/, medicineName],
  [/^otherCare\.(\w+)$/, (id, { otherCare }) => `Other care: ${otherCare[id] ?? id}`],
  [/^contraindications\.(\w+)$/, (id, { ruleBook }) => `Ticked: ${ruleNames(ruleBook).rule(id)}`],
  [
    /^contraindications\[(\d+)\]$/,
    (index, { clinicalCase, ruleBook }) =>
      `Listed: ${ruleNames(ruleBook).rule(clinicalCase.contraindications[Number(index)]?.id ?? '')}`,
  ],
  [
    /^causes\[(\d+)\]/,
    (index, { clinicalCase, ruleBook }) => {
      const cause = clinicalCase.causes[Number(index)]?.cause;
      return `Suspected cause: ${ruleBook.causes.find((one) => one.id === cause)?.name ?? cause ?? ''}`;
    },
  ],
  [
    /^clearances\[(\d+)\]$/,
    (index, { clinicalCase }) => {
      const clearance = clinicalCase.clearances[Number(index)];
      return clearance ? `Clearance by ${clearance.by}, ${clearance.date}` : 'Clearance';
    },
  ],
  [/^places\[\d+\]$/, () => 'A place marked as numb'],
];

/** The answer or fact behind a finding in words, from its path; an unknown path as it stands. */
export function answerWords(path: string, args: AnswerWordsArgs): string {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(path);
    if (found) return read(found[1] ?? '', args);
  }
  return FACTS[path] ?? path;
}
