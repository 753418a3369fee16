import { askedQuestions } from '@/app/asked-questions';
import { frozenOf } from '@/app/note-of';
import { visitOf } from '@/app/visit-of';
import { raisedRows } from '@/lib/content/raised-rows';
import { ruleBook } from '@/lib/content/rule-book';
import { addClient } from '@/lib/data/clients';
import { saveIntakeDraft, signIntake, startIntake } from '@/lib/data/intakes';
import { findOwnAccount } from '@/lib/data/own-account';
import { findPractice } from '@/lib/data/practices';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import type { PracticeScope } from '@/lib/data/scope';
import { screeningHash } from '@/lib/data/screening-hash';
import { recordDecision } from '@/lib/data/screenings';
import { addPlan, confirmPlan, findPlan } from '@/lib/data/session-plans';
import { saveRecordDraft, signRecord, startRecord } from '@/lib/data/session-records';
import { areasGiven, consentsToday } from '@/lib/domain/consent/consents-today';
import { caseFromIntake } from '@/lib/domain/intake/case-from-intake';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { missingForSigning } from '@/lib/domain/intake/missing-for-signing';
import { unaskedGroups } from '@/lib/domain/intake/unasked-conditions';
import { screen } from '@/lib/domain/screening/screen';
import type { Screening } from '@/lib/domain/screening/screening';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { missingForSigningRecord } from '@/lib/domain/session-record/session-record';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { answersOf } from './answers';
import { stages, type DemoClient, type Stage } from './clients';

/** Who writes, and on which day. */
export interface Writer {
  scope: PracticeScope;
  today: IsoDate;
}

/** A client after the screening. */
export interface Screened {
  clientId: string;
  name: string;
  birthDate: IsoDate;
  screeningId: string;
  answers: IntakeAnswers;
  clinicalCase: ClinicalCase;
  screening: Screening;
}

const reaches = (stage: Stage, wanted: Stage): boolean =>
  stages.indexOf(stage) >= stages.indexOf(wanted);

/** The demo is made by the same rules as everything else: what they refuse is a mistake in the demo. */
function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The demo could not make ${what}.`);
  return value;
}

function none(problems: readonly { message: string }[], what: string): void {
  if (problems.length === 0) return;
  throw new Error(`${what} of the demo: ${problems.map(({ message }) => message).join(' ')}`);
}

async function signedAndScreened(
  { scope, today }: Writer,
  input: { clientId: string; name: string; birthDate: IsoDate; answers: IntakeAnswers },
): Promise<Screened> {
  const { clientId, birthDate, answers } = input;
  none(missingForSigning({ answers, birthDate, today, ruleBook }), 'The intake');
  none(unaskedGroups(askedQuestions.conditions, answers.contraindications), 'The intake');
  const clinicalCase = caseFromIntake({
    answers,
    birthDate,
    today,
    clearances: [],
    session: { minutes: 60, firstVisit: true },
    raises: raisedRows,
  });
  const screening = screen({ clinicalCase, ruleBook });
  const { contentVersion } = ruleBook;
  const draft = must(await startIntake(scope, { clientId, contentVersion }), 'an intake');
  const signed = await signIntake(scope, {
    intakeId: draft.id,
    version: draft.version,
    answers,
    frozen: frozenIntake({ answers, questions: askedQuestions }),
    screening: {
      day: today,
      contentVersion,
      clinicalCase,
      result: screening,
      resultHash: screeningHash(screening),
    },
  });
  if (!signed.ok) throw new Error(`The demo could not sign an intake: ${signed.reason}.`);
  return { ...input, screeningId: signed.value.screeningId, clinicalCase, screening };
}

async function decide({ scope }: Writer, { screeningId, screening }: Screened): Promise<void> {
  for (const { rule } of screening.findings) {
    const reason = 'Within the limits that the screening shows.';
    await recordDecision(scope, { screeningId, rule, kind: 'modify', reason });
  }
}

async function plan(
  { scope }: Writer,
  { clientId, screeningId, clinicalCase, screening, answers }: Screened,
  minutes: number,
): Promise<PlanRow> {
  const { birthDate, today } = clinicalCase;
  const facts = { answers, signedAt: null, birthDate: birthDate ?? today, today, records: [] };
  const consents = areasGiven(consentsToday(facts));
  const drafted = must(
    draftPlan({ clinicalCase, screening, ruleBook, minutes, consents }),
    'a session plan',
  );
  const checked = { plan: drafted, clinicalCase, screening, ruleBook, consents };
  none(checkPlan(checked), 'The session plan');
  return must(await addPlan(scope, { clientId, screeningId, plan: drafted }), 'a session plan');
}

async function confirm({ scope }: Writer, { id: planId, version }: PlanRow): Promise<PlanRow> {
  const confirmed = await confirmPlan(scope, { planId, version });
  if (!confirmed.ok) throw new Error(`The demo could not confirm: ${confirmed.reason}.`);
  return must(await findPlan(scope, planId), 'the confirmed plan');
}

interface Pain {
  back: number;
  leg: number;
}

const usualPain = { before: { back: 3, leg: 5 }, after: { back: 2, leg: 3 } };

async function record(
  { scope }: Writer,
  planId: string,
  painBefore: Pain = usualPain.before,
): Promise<RecordRow> {
  const started = must(await startRecord(scope, { planId }), 'a session record');
  const answers = {
    ...started.answers,
    painBefore,
    lines: started.answers.lines.map((line) => ({
      ...line,
      status: 'done' as const,
      comfort: 3,
      response: 'same' as const,
    })),
  };
  const { id: recordId, version } = started;
  const saved = await saveRecordDraft(scope, { recordId, version, answers });
  if (!saved.ok) throw new Error(`The demo could not save a record: ${saved.reason}.`);
  return { ...started, answers, version: saved.value.version };
}

async function sign(
  { scope }: Writer,
  { draft, done, painAfter }: { draft: RecordRow; done: PlanRow; painAfter: Pain },
): Promise<void> {
  const answers = {
    ...draft.answers,
    painAfter,
    response: 'better' as const,
    tests: [{ test: 'sitting_time' as const, side: null, before: 20, after: 35 }],
    retest: 'Sits longer before the leg answers.',
    repeatNext: 'Begin on the side, as today.',
    tellNext: 'Likes to hear what comes next.',
  };
  const practice = await findPractice(scope);
  const { name: accountName } = await findOwnAccount(scope);
  const member = { practice, accountName };
  const visit = must(
    await visitOf(scope, { record: draft, plan: done, endedAt: null, member }),
    'a note',
  );
  none(missingForSigningRecord({ plan: done.plan, record: answers }), 'The session record');
  const signed = await signRecord(scope, {
    recordId: draft.id,
    version: draft.version,
    answers,
    frozen: frozenOf({ plan: done.plan, record: answers, visit }),
  });
  if (!signed.ok) throw new Error(`The demo could not sign a record: ${signed.reason}.`);
}

async function startedIntake(
  { scope }: Writer,
  clientId: string,
  answers: DemoClient['answers'],
): Promise<void> {
  const { contentVersion } = ruleBook;
  const draft = must(await startIntake(scope, { clientId, contentVersion }), 'an intake');
  await saveIntakeDraft(scope, {
    intakeId: draft.id,
    version: draft.version,
    answers: answers ?? {},
  });
}

async function treat(
  writer: Writer,
  screened: Screened,
  { stage, minutes = 60 }: DemoClient,
): Promise<void> {
  if (!reaches(stage, 'plan_draft')) return;
  const drafted = await plan(writer, screened, minutes);
  if (!reaches(stage, 'plan_confirmed')) return;
  const confirmed = await confirm(writer, drafted);
  if (!reaches(stage, 'record_draft')) return;
  const written = await record(writer, confirmed.id);
  if (reaches(stage, 'record_signed'))
    await sign(writer, { draft: written, done: confirmed, painAfter: usualPain.after });
}

/** One more session of a client whose plan the rules draft: planned, worked as planned and signed. */
export async function oneMoreSession(
  writer: Writer,
  screened: Screened,
  { minutes, before, after }: { minutes: number; before: Pain; after: Pain },
): Promise<void> {
  const confirmed = await confirm(writer, await plan(writer, screened, minutes));
  const draft = await record(writer, confirmed.id, before);
  await sign(writer, { draft, done: confirmed, painAfter: after });
}

/**
 * Takes one invented client through the steps, with the functions that the pages use. Returns what a sheet is made
 * from, for a client who gets one.
 */
export async function walkThrough(writer: Writer, client: DemoClient): Promise<Screened | null> {
  const { stage, details, answers, refused } = client;
  const { scope, today } = writer;
  const blank = { phone: null, email: null, address: null };
  const { id: clientId } = await addClient(scope, { ...blank, ...details });
  if (stage === 'intake_draft') await startedIntake(writer, clientId, answers);
  if (!reaches(stage, 'screened')) return null;
  const screened = await signedAndScreened(writer, {
    clientId,
    name: details.name,
    birthDate: details.birthDate,
    answers: answersOf(today, answers, refused),
  });
  if (reaches(stage, 'decided')) await decide(writer, screened);
  await treat(writer, screened, client);
  return stage === 'sheet_issued' ? screened : null;
}
