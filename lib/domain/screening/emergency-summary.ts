import type { Medicine, MedicineClass } from '../intake/medicine';
import type { FrozenIntake } from '../intake/frozen-entry';
import type { IntakeAnswers } from '../intake/intake-answers.schema';
import type { IntakeQuestions } from '../intake/intake-questions';
import { pregnancyWeek } from '../intake/pregnancy';
import type { ClinicalCase } from '../shared/clinical-case';
import { dayAndYearWords } from '../shared/day-words';
import { ageOn, type IsoDate } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import { raisedBy, type RaisedBy } from './raised-by';
import type { Finding, Screening } from './screening';

/** One page for whoever takes over: what was found, when, and what they need to know (spec §2.1). */
export interface EmergencySummaryDocument {
  language: 'en';
  level: 'emergency' | 'urgent';
  practice: { name: string; phone: string };
  client: { name: string; birthDate: IsoDate; age: number; phone: string };
  /** "Tue 24 Nov 2026, 14:02", by the practice's clock. */
  foundAt: string;
  foundBy: string;
  printedAt: string;
  printedBy: string;
  /** What stops the session, worst first, with the answers behind it. */
  findings: { level: 'emergency' | 'urgent'; name: string; raisedBy: RaisedBy[] }[];
  /** Everything else that was found, by name. */
  alsoKnown: string[];
  medicines: string[];
  /** Side, pain, since when, pregnancy: a label and a value. */
  facts: { label: string; value: string }[];
  /** Who was called and when, newest first; empty until somebody has written it. */
  notes: string[];
}

export interface EmergencyFacts {
  practice: { name: string; practicePhone: string | null };
  client: { name: string; birthDate: IsoDate; phone: string | null };
  found: { at: string; by: string };
  printed: { at: string; by: string };
  screening: Pick<Screening, 'findings'>;
  clinicalCase: ClinicalCase;
  answers: Pick<IntakeAnswers, 'medicines' | 'pregnancy'>;
  frozen: FrozenIntake;
  questions: IntakeQuestions;
  medicineClasses: readonly MedicineClass[];
  ruleBook: RuleBook;
  notes: readonly string[];
}

const SIDES = {
  left: 'Left',
  right: 'Right',
  both: 'Both sides',
  alternating: 'Changes sides',
  unsure: 'Not sure',
} as const;

type StopLevel = EmergencySummaryDocument['level'];

function stopLevel({ level, blocks }: Finding): StopLevel | null {
  return blocks && (level === 'emergency' || level === 'urgent') ? level : null;
}

/** A row that only says again what a red flag has said ("open red flag") tells a doctor nothing. */
function saysNothingNew({ class: kind, because }: Finding, findings: readonly Finding[]): boolean {
  const said = findings.flatMap((one) =>
    one.class === 'red_flag' && stopLevel(one) !== null ? one.because : [],
  );
  return kind !== 'red_flag' && because.length > 0 && because.every((path) => said.includes(path));
}

function medicineNames({ answers, medicineClasses }: EmergencyFacts): string[] {
  const { ids, other } = answers.medicines;
  const known: Medicine[] = medicineClasses.flatMap(({ medicines }) => medicines);
  const picked = ids.map((id) => known.find((one) => one.id === id)?.name ?? id);
  const typed = other.split('\n').map((line) => line.trim());
  return [...new Set([...picked, ...typed])].filter(Boolean);
}

function pregnancyWords({ answers, clinicalCase }: EmergencyFacts): string | null {
  const { pregnant } = answers.pregnancy;
  if (pregnant === null || pregnant === 'no') return null;
  if (pregnant === 'not_sure') return 'Not sure';
  const due = clinicalCase.pregnancy?.dueDate;
  if (due === undefined) return 'Yes, due date not known';
  const week = pregnancyWeek(due, clinicalCase.today);
  return `Yes, week ${week}, due ${dayAndYearWords(due)}`;
}

function factsOf(facts: EmergencyFacts): EmergencySummaryDocument['facts'] {
  const { affectedSide, pain, onsetDate, belowKnee } = facts.clinicalCase;
  const since = onsetDate === null ? 'Not known' : dayAndYearWords(onsetDate);
  const pregnancy = pregnancyWords(facts);
  return [
    { label: 'Side', value: SIDES[affectedSide] },
    { label: 'Pain now', value: `Back ${pain.back} of 10, leg ${pain.leg} of 10` },
    { label: 'Since', value: since },
    { label: 'Below the knee', value: belowKnee ? 'Yes' : 'No' },
    ...(pregnancy === null ? [] : [{ label: 'Pregnant', value: pregnancy }]),
  ];
}

/**
 * The summary of a screening that stops a session. Null when nothing of level emergency or urgent stands open: then
 * there is nobody to hand it to.
 */
export function emergencySummary(facts: EmergencyFacts): EmergencySummaryDocument | null {
  const { practice, client, screening, clinicalCase } = facts;
  const names = ruleNames(facts.ruleBook);
  const findings = screening.findings.flatMap((finding) => {
    const level = stopLevel(finding);
    if (level === null || saysNothingNew(finding, screening.findings)) return [];
    return [{ level, name: names.rule(finding.rule), raisedBy: raisedBy(finding.because, facts) }];
  });
  if (findings.length === 0) return null;
  const isEmergency = findings.some(({ level }) => level === 'emergency');
  const others = screening.findings.filter((finding) => stopLevel(finding) === null);
  return {
    language: 'en',
    level: isEmergency ? 'emergency' : 'urgent',
    practice: { name: practice.name, phone: practice.practicePhone ?? '' },
    client: {
      name: client.name,
      birthDate: client.birthDate,
      age: ageOn(client.birthDate, clinicalCase.today),
      phone: client.phone ?? '',
    },
    foundAt: facts.found.at,
    foundBy: facts.found.by,
    printedAt: facts.printed.at,
    printedBy: facts.printed.by,
    findings: findings.sort((one, other) => one.level.localeCompare(other.level)),
    alsoKnown: [...new Set(others.map(({ rule }) => names.rule(rule)))],
    medicines: medicineNames(facts),
    facts: factsOf(facts),
    notes: facts.notes.filter((note) => note.trim() !== ''),
  };
}
