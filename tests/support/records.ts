import { addClient } from '@/lib/data/clients';
import { signIntake, startIntake } from '@/lib/data/intakes';
import { addLimit, type NewLimit } from '@/lib/data/practice-limits';
import type { ClientRow } from '@/lib/data/rows/client-row';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import type { PracticeScope } from '@/lib/data/scope';
import { screeningHash } from '@/lib/data/screening-hash';
import { addPlan, confirmPlan, findPlan } from '@/lib/data/session-plans';
import { recordShortScreen, type NewShortScreen } from '@/lib/data/short-screens';
import { signRecord, startRecord } from '@/lib/data/session-records';
import type { NewScreening } from '@/lib/data/store-screening';
import type { ClientDetails } from '@/lib/domain/intake/client-details.schema';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { Finding, Screening } from '@/lib/domain/screening/screening';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aShortScreen } from '../domain/support/short-screens';

export const CONTENT_VERSION = 'test-1';
export const TODAY = '2026-11-23';

/** Contact data of an invented client. */
export function someDetails(more: Partial<ClientDetails> = {}): ClientDetails {
  return {
    name: 'Maria Lindqvist',
    birthDate: '1979-04-12',
    phone: '020 7946 0000',
    email: null,
    address: null,
    ...more,
  };
}

export async function aClient(
  scope: PracticeScope,
  more: Partial<ClientDetails> = {},
): Promise<ClientRow> {
  return addClient(scope, someDetails(more));
}

/** Answers of an intake: nothing but a left side and a cause, unless more is given. */
export function anIntake(more: Partial<IntakeAnswers> = {}): IntakeAnswers {
  return {
    ...emptyIntake(),
    affectedSide: 'left',
    causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
    ...more,
  };
}

export function aCase(more: Partial<ClinicalCase> = {}): ClinicalCase {
  return {
    today: TODAY,
    birthDate: '1979-04-12',
    affectedSide: 'left',
    causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
    onsetDate: '2026-09-01',
    flareDate: null,
    irritable: false,
    firstEpisode: true,
    seenByDoctor: true,
    pain: { back: 3, leg: 5 },
    belowKnee: true,
    pregnancy: null,
    redFlags: {},
    contraindications: [],
    clearances: [],
    session: { minutes: 60, firstVisit: true },
    ...more,
  };
}

export function aFinding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'ci_osteoporosis',
    level: 'caution',
    class: 'precaution',
    because: ['contraindications.ci_osteoporosis'],
    sources: ['V12'],
    blocks: false,
    clearance: 'no',
    ...more,
  };
}

/** What `screen` might answer. */
export function aScreening(more: Partial<Screening> = {}): Screening {
  const findings = more.findings ?? [aFinding()];
  return {
    contentVersion: CONTENT_VERSION,
    phase: 'subacute',
    disposition: findings.some(({ level }) => level === 'emergency') ? 'emergency' : 'caution',
    blocked: findings.some(({ blocks }) => blocks),
    limits: {
      pressureMax: 3,
      pressureBecause: ['ci_osteoporosis'],
      handsOnMinutesMax: 45,
      minutesBecause: ['disc_herniation.later'],
      techniquesOut: [],
      techniqueLimits: [],
      musclesOut: [],
      positionsOut: [],
      positionCautions: [],
      positionsPreferred: [],
      regions: {},
      homeItems: {} as Screening['limits']['homeItems'],
      homeItemsMax: 4,
      homeItemsBecause: [],
    },
    ...more,
    findings,
  };
}

export function newScreening(more: Partial<Screening> = {}): NewScreening {
  const result = aScreening(more);
  return {
    day: TODAY,
    contentVersion: CONTENT_VERSION,
    clinicalCase: aCase(),
    result,
    resultHash: screeningHash(result),
  };
}

/** The id of one of the practice's own limits: level 2 for everybody, unless more is given. */
export async function aLimit(scope: PracticeScope, more: Partial<NewLimit> = {}): Promise<string> {
  const added = await addLimit(scope, {
    name: 'Gentle house',
    rule: null,
    effect: { kind: 'pressure_max', level: 2 },
    reason: 'Our insurer asks for it.',
    ...more,
  });
  if (!added.ok) throw new Error(`The limit was not added: ${added.reason}.`);
  return added.value.id;
}

export interface SignedIntake {
  clientId: string;
  intakeId: string;
  screeningId: string;
}

/** A client's intake, started and signed, with its screening. */
export async function aSignedIntake(
  scope: PracticeScope,
  { clientId, screening }: { clientId: string; screening?: Partial<Screening> },
): Promise<SignedIntake> {
  const draft = await startIntake(scope, { clientId, contentVersion: CONTENT_VERSION });
  if (!draft) throw new Error('No draft was started.');
  const signed = await signIntake(scope, {
    intakeId: draft.id,
    version: draft.version,
    answers: anIntake(),
    frozen: { questions: [] },
    screening: newScreening(screening),
  });
  if (!signed.ok) throw new Error(`The intake was not signed: ${signed.reason}.`);
  return { clientId, intakeId: draft.id, screeningId: signed.value.screeningId };
}

/** The short screen of a day as it is sent: everything asked and nothing there, unless more is given. */
export function newShortScreen(
  { clientId, intakeId }: Pick<SignedIntake, 'clientId' | 'intakeId'>,
  more: Partial<NewShortScreen> = {},
): NewShortScreen {
  return {
    clientId,
    intakeId,
    day: TODAY,
    seen: 0,
    answers: aShortScreen(),
    frozen: { contentVersion: CONTENT_VERSION, sections: [] },
    contentVersion: CONTENT_VERSION,
    asksFullForm: false,
    ...more,
  };
}

/** The id of a stored short screen. */
export async function aStoredShortScreen(
  scope: PracticeScope,
  ...input: Parameters<typeof newShortScreen>
): Promise<string> {
  const stored = await recordShortScreen(scope, newShortScreen(...input));
  if (!stored.ok) throw new Error(`The short screen was not stored: ${stored.reason}.`);
  return stored.value.id;
}

/** A plan of two lines inside 30 minutes. */
export function somePlan(more: Partial<SessionPlan> = {}): SessionPlan {
  return {
    minutes: 30,
    phases: {
      check_in: 3,
      warm_up: 5,
      specific: 14,
      integration: 4,
      retest: 2,
      home_care: 2,
    },
    lines: [
      {
        muscle: 'piriformis',
        side: 'left',
        region: 'gluteal',
        technique: 'trigger_point_pressure',
        pressure: 3,
        minutes: 6,
        position: 'prone',
        points: 2,
        holdSeconds: 30,
        holdRepeats: 2,
      },
      {
        muscle: 'gluteus_medius',
        side: 'left',
        region: 'gluteal',
        technique: 'effleurage',
        pressure: 2,
        minutes: 8,
        position: 'side_lying',
      },
    ] as SessionPlan['lines'],
    ...more,
  };
}

export async function aPlan(scope: PracticeScope, signed: SignedIntake): Promise<PlanRow> {
  const { clientId, screeningId } = signed;
  const plan = await addPlan(scope, { clientId, screeningId, plan: somePlan() });
  if (!plan) throw new Error('The plan was not stored.');
  return plan;
}

export async function aConfirmedPlan(scope: PracticeScope, signed: SignedIntake): Promise<PlanRow> {
  const { id: planId, version } = await aPlan(scope, signed);
  const confirmed = await confirmPlan(scope, { planId, version });
  if (!confirmed.ok) throw new Error(`The plan was not confirmed: ${confirmed.reason}.`);
  const plan = await findPlan(scope, planId);
  if (!plan) throw new Error('The confirmed plan is not there.');
  return plan;
}

export async function aRecord(scope: PracticeScope, signed: SignedIntake): Promise<RecordRow> {
  const { id: planId } = await aConfirmedPlan(scope, signed);
  const record = await startRecord(scope, { planId });
  if (!record) throw new Error('The record was not started.');
  return record;
}

export async function aSignedRecord(
  scope: PracticeScope,
  signed: SignedIntake,
): Promise<RecordRow> {
  const { id: recordId, version, answers } = await aRecord(scope, signed);
  const done = await signRecord(scope, { recordId, version, answers, frozen: { lines: [] } });
  if (!done.ok) throw new Error(`The record was not signed: ${done.reason}.`);
  return done.value;
}
