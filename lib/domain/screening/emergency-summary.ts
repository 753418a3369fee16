import type { FrozenIntake } from '../intake/frozen-entry';
import type { IntakeQuestions } from '../intake/intake-questions';
import { ageOn, type IsoDate } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import {
  doctorFacts,
  medicineNames,
  saysNothingNew,
  type DoctorFact,
  type DoctorFacts,
} from './doctor-facts';
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
  facts: DoctorFact[];
  /** Who was called and when, newest first; empty until somebody has written it. */
  notes: string[];
}

export interface EmergencyFacts extends DoctorFacts {
  practice: { name: string; practicePhone: string | null };
  client: { name: string; birthDate: IsoDate; phone: string | null };
  found: { at: string; by: string };
  printed: { at: string; by: string };
  screening: Pick<Screening, 'findings'>;
  frozen: FrozenIntake;
  questions: IntakeQuestions;
  ruleBook: RuleBook;
  notes: readonly string[];
}

type StopLevel = EmergencySummaryDocument['level'];

function stopLevel({ level, blocks }: Finding): StopLevel | null {
  return blocks && (level === 'emergency' || level === 'urgent') ? level : null;
}

/**
 * The summary of a screening that stops a session. Null when nothing of level emergency or urgent stands open: then
 * there is nobody to hand it to.
 */
export function emergencySummary(facts: EmergencyFacts): EmergencySummaryDocument | null {
  const { practice, client, screening, clinicalCase } = facts;
  const names = ruleNames(facts.ruleBook);
  const stopping = screening.findings.filter((one) => stopLevel(one) !== null);
  const redFlags = stopping.filter((one) => one.class === 'red_flag');
  const findings = stopping.flatMap((finding) => {
    const level = stopLevel(finding);
    if (level === null || saysNothingNew(finding, redFlags)) return [];
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
    facts: doctorFacts(facts),
    notes: facts.notes.filter((note) => note.trim() !== ''),
  };
}
