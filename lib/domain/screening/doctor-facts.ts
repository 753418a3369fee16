import { sideWords } from '../anatomy/side-words';
import type { Medicine, MedicineClass } from '../intake/medicine';
import type { IntakeAnswers } from '../intake/intake-answers.schema';
import { pregnancyWeek } from '../intake/pregnancy';
import type { ClinicalCase } from '../shared/clinical-case';
import { dayAndYearWords } from '../shared/day-words';
import type { IsoDate } from '../shared/iso-date';
import type { Finding } from './screening';

/** What a paper for a doctor is made of: the answers and the case that they make. */
export interface DoctorFacts {
  clinicalCase: ClinicalCase;
  answers: Pick<IntakeAnswers, 'medicines' | 'pregnancy'>;
  medicineClasses: readonly MedicineClass[];
  /** As the client said it before the last session; left out: there was none, or nobody asked. */
  lastPain?: { back: number | null; leg: number | null; on: IsoDate };
}

/** A label and what stands behind it. */
export interface DoctorFact {
  label: string;
  value: string;
}

/** Behind the label "Side". */
const SIDES = { ...sideWords, unsure: 'Not sure' } as const;

/** A row that only says again what one of these red flags has said ("open red flag") tells a doctor nothing. */
export function saysNothingNew(
  { class: kind, because }: Finding,
  redFlags: readonly Finding[],
): boolean {
  const said = redFlags.flatMap((one) => one.because);
  return kind !== 'red_flag' && because.length > 0 && because.every((path) => said.includes(path));
}

/** Medicines by name, each once: those picked, then those typed, a line each. */
export function medicineNames({ answers, medicineClasses }: DoctorFacts): string[] {
  const { ids, other } = answers.medicines;
  const known: Medicine[] = medicineClasses.flatMap(({ medicines }) => medicines);
  const picked = ids.map((id) => known.find((one) => one.id === id)?.name ?? id);
  const typed = other.split('\n').map((line) => line.trim());
  return [...new Set([...picked, ...typed])].filter(Boolean);
}

function pregnancyWords({ answers, clinicalCase }: DoctorFacts): string | null {
  const { pregnant } = answers.pregnancy;
  if (pregnant === null || pregnant === 'no') return null;
  if (pregnant === 'not_sure') return 'Not sure';
  const due = clinicalCase.pregnancy?.dueDate;
  if (due === undefined) return 'Yes, due date not known';
  const week = pregnancyWeek(due, clinicalCase.today);
  return `Yes, week ${week}, due ${dayAndYearWords(due)}`;
}

const scoreWords = (place: string, score: number | null): string[] =>
  score === null ? [] : [`${place} ${score} of 10`];

/** "Back 4 of 10, leg 7 of 10"; empty where nobody asked. */
const painWords = ({ back, leg }: { back: number | null; leg: number | null }): string =>
  [...scoreWords('Back', back), ...scoreWords(back === null ? 'Leg' : 'leg', leg)].join(', ');

function lastPainFact({ lastPain }: DoctorFacts): DoctorFact[] {
  const value = lastPain ? painWords(lastPain) : '';
  if (!lastPain || value === '') return [];
  return [{ label: `Pain on ${dayAndYearWords(lastPain.on)}`, value }];
}

/** Side, pain, since when, below the knee, pregnancy. */
export function doctorFacts(facts: DoctorFacts): DoctorFact[] {
  const { affectedSide, pain, onsetDate, belowKnee } = facts.clinicalCase;
  const since = onsetDate === null ? 'Not known' : dayAndYearWords(onsetDate);
  const pregnancy = pregnancyWords(facts);
  return [
    { label: 'Side', value: SIDES[affectedSide] },
    { label: 'Pain at the intake', value: painWords(pain) },
    ...lastPainFact(facts),
    { label: 'Since', value: since },
    { label: 'Below the knee', value: belowKnee ? 'Yes' : 'No' },
    ...(pregnancy === null ? [] : [{ label: 'Pregnant', value: pregnancy }]),
  ];
}
