import type { FrozenIntake } from '../intake/frozen-entry';
import type { IntakeAnswers } from '../intake/intake-answers.schema';
import { labelOf } from '../intake/answer-words';
import type { IntakeQuestions } from '../intake/intake-questions';
import { ageOn, type IsoDate } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import type { Sourced } from '../shared/source-mark';
import { doctorFacts, medicineNames, saysNothingNew, type DoctorFacts } from './doctor-facts';
import { glanceLimits } from './glance-limits';
import { raisedBy } from './raised-by';
import type { ReferralLetter } from './referral-letter.schema';
import type { DecisionKind, Finding, Screening } from './screening';

/** The fixed sentences of a letter: content, so that a clinician can review them. */
export interface ReferralTexts extends Sourced {
  asked: Readonly<Record<'today' | 'required' | 'advised' | 'review', string>>;
  wanted: readonly string[];
  blocked: string;
  /** Ends with a colon: the limits stand behind it. */
  limited: string;
  unlimited: string;
  footnote: string;
}

export interface ReferralFacts extends DoctorFacts {
  practice: { name: string; practicePhone: string | null };
  therapist: { name: string; licence: string };
  client: { name: string; birthDate: IsoDate; phone: string | null };
  /** The client's how manieth letter. */
  number: number;
  recipient: string;
  ownWords: string;
  answers: Pick<IntakeAnswers, 'medicines' | 'pregnancy' | 'causes'>;
  screening: Screening;
  /** The newest decision on each rule that has one. */
  decisions: readonly { rule: string; kind: DecisionKind }[];
  frozen: FrozenIntake;
  questions: IntakeQuestions;
  texts: ReferralTexts;
  ruleBook: RuleBook;
}

type Asked = keyof ReferralTexts['asked'];

type Decisions = ReferralFacts['decisions'];

/** What the rule itself asks a doctor for. An urgent red flag wants more than a clearance: somebody who looks today. */
function askedByRule({ level, clearance, class: kind }: Finding): Asked | null {
  if (level === 'urgent' && kind === 'red_flag') return 'today';
  if (clearance === 'required' || clearance === 'expired') return 'required';
  if (clearance === 'advised') return 'advised';
  if (level === 'urgent') return 'today';
  return level === 'refer' ? 'review' : null;
}

/** What a finding asks a doctor for; null where it asks for nobody, or was answered. */
function askedOf(finding: Finding, decisions: Decisions): Asked | null {
  if (finding.clearance === 'given') return null;
  const isReferred = decisions.some(({ rule, kind }) => rule === finding.rule && kind === 'refer');
  return askedByRule(finding) ?? (isReferred ? 'review' : null);
}

interface LetterFinding {
  finding: Finding;
  /** What it asks for; `advised`: a doctor's word would be good to have, and nothing waits for it. */
  asked: Asked;
}

/**
 * The findings that a doctor is asked about, worst first: urgent ones, those that refer, those that want a clearance, and
 * those that a person decided to refer. Empty while an emergency stands: then the emergency summary goes along, and nobody
 * waits for a letter.
 */
export function findingsToRefer(
  { findings }: Pick<Screening, 'findings'>,
  decisions: Decisions,
): LetterFinding[] {
  if (findings.some(({ level, blocks }) => level === 'emergency' && blocks)) return [];
  const redFlags = findings.filter((one) => one.class === 'red_flag');
  return findings.flatMap((finding) => {
    const asked = askedOf(finding, decisions);
    return asked === null || saysNothingNew(finding, redFlags) ? [] : [{ finding, asked }];
  });
}

/** Consent that is missing, say, waits for no doctor: only what the letter asks about keeps massage waiting for its answer. */
function meanwhile(
  found: readonly LetterFinding[],
  { screening, clinicalCase, texts, ruleBook }: ReferralFacts,
): string[] {
  if (found.some(({ finding }) => finding.blocks)) return [texts.blocked];
  const limits = glanceLimits({
    limits: screening.limits,
    findings: [],
    clinicalCase,
    ruleBook,
  }).map(({ head, about }) => (about.length > 0 ? `${head}: ${about.join(', ')}` : head));
  return limits.length > 0 ? [texts.limited, ...limits] : [texts.unlimited];
}

/** A red flag is told by its answers: what it may point to is for the reader to find. */
function told(
  { finding }: LetterFinding,
  facts: ReferralFacts,
): ReferralLetter['findings'][number] {
  const name = finding.class === 'red_flag' ? '' : ruleNames(facts.ruleBook).rule(finding.rule);
  return { name, raisedBy: raisedBy(finding.because, facts) };
}

/** The findings that the letter does not ask about: the limits of "meanwhile" come from them as well. */
function alsoKnown(
  found: readonly LetterFinding[],
  { screening, ruleBook }: ReferralFacts,
): string[] {
  const names = ruleNames(ruleBook);
  const asked = new Set(found.map(({ finding }) => finding.rule));
  const others = screening.findings.filter(
    (one) => one.class !== 'red_flag' && !asked.has(one.rule),
  );
  return [...new Set(others.map(({ rule }) => names.rule(rule)))];
}

const causeWords = ({ answers, questions }: ReferralFacts): string[] =>
  answers.causes.map(({ cause, confirmedBy }) =>
    [
      labelOf(questions.causes, cause),
      ...(confirmedBy === null ? [] : [labelOf(questions.confirmers, confirmedBy)]),
    ].join(' – '),
  );

const ORDER = ['today', 'required', 'advised', 'review'] as const satisfies readonly Asked[];

/** The letter that a screening asks for, whole and in words. Null when nothing in it asks for a doctor, or an emergency stands. */
export function referralLetter(facts: ReferralFacts): ReferralLetter | null {
  const { screening, clinicalCase, client, practice, texts } = facts;
  const found = findingsToRefer(screening, facts.decisions);
  if (found.length === 0) return null;
  const kinds = ORDER.filter((kind) => found.some(({ asked }) => asked === kind));
  return {
    language: 'en',
    contentVersion: screening.contentVersion,
    number: facts.number,
    issuedOn: clinicalCase.today,
    practice: { name: practice.name, phone: practice.practicePhone ?? '' },
    therapist: facts.therapist,
    client: {
      name: client.name,
      birthDate: client.birthDate,
      age: ageOn(client.birthDate, clinicalCase.today),
      phone: client.phone ?? '',
    },
    recipient: facts.recipient,
    urgency: kinds.includes('today') ? 'today' : 'routine',
    findings: found.map((one) => told(one, facts)),
    causes: causeWords(facts),
    facts: doctorFacts(facts),
    alsoKnown: alsoKnown(found, facts),
    medicines: medicineNames(facts),
    meanwhile: meanwhile(found, facts),
    asked: kinds.map((kind) => texts.asked[kind]),
    wanted: [...texts.wanted],
    ownWords: facts.ownWords,
    footnote: texts.footnote,
  };
}
