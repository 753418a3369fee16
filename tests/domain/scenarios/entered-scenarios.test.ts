/** Spec §12.4 against the real rule book, numbers 17 to 21, 27 and 28: what a therapist enters, as the checks judge it. */
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { claimsIn } from '@/lib/content/claims';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { phoneNumbers } from '@/lib/domain/practice/phone-numbers';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { hardStopsOf } from '@/lib/domain/session-plan/hard-stops';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { aCase } from '../support/a-case';
import { ofKind } from '../support/real-cases';

const names = ruleNames(ruleBook);

function facts(changes: Partial<ClinicalCase> = {}) {
  const clinicalCase = aCase(changes);
  return { clinicalCase, screening: screen({ clinicalCase, ruleBook }), ruleBook };
}

function drafted(minutes: number, changes: Partial<ClinicalCase> = {}): SessionPlan {
  const plan = draftPlan({ ...facts(changes), minutes });
  if (!plan) throw new Error('No plan.');
  return plan;
}

function problemsOf(plan: SessionPlan, changes: Partial<ClinicalCase> = {}) {
  return checkPlan({ plan, ...facts(changes), consents: assumedConsents });
}

/** The plan with its first line, or its first line of a technique, changed. */
function withLine(plan: SessionPlan, change: Partial<PlanLine>, of?: PlanLine['technique']) {
  const at = plan.lines.findIndex(({ technique }) => of === undefined || technique === of);
  const lines = plan.lines.map((line, index) => (index === at ? { ...line, ...change } : line));
  return { at, plan: { ...plan, lines } };
}

test('what these scenarios start from is right: a drafted plan breaks nothing', () => {
  for (const minutes of [30, 60]) expect(problemsOf(drafted(minutes))).toEqual([]);
});

describe('17: vibration on the kidney zone', () => {
  const kidney = {
    muscle: 'quadratus_lumborum',
    region: 'flank_kidney',
    technique: 'vibration',
    pressure: 1,
  } as const;

  test('is a hard stop of the check, whatever the limits leave', () => {
    const { plan, at } = withLine(drafted(60), kidney);
    const [problem, ...more] = problemsOf(plan).filter(({ rule }) => rule === 'pv_15');
    expect(problem).toMatchObject({ line: at, hardStop: true });
    expect(problem?.message).toMatch(/never .*vibration.* on the .*kidney/i);
    expect(more).toEqual([]);
  });

  test('is not saved: the line is named', () => {
    const { plan, at } = withLine(drafted(60), kidney);
    expect(hardStopsOf(plan.lines, names)).toEqual([
      { path: `line-${at + 1}`, message: expect.stringMatching(/never .* The plan is not saved/) },
    ]);
    expect(hardStopsOf(drafted(60).lines, names)).toEqual([]);
  });

  test('beside it, on the muscle itself, vibration is no hard stop', () => {
    const { plan } = withLine(drafted(60), { ...kidney, region: 'lumbar_paravertebral' });
    expect(problemsOf(plan).map(({ rule }) => rule)).not.toContain('pv_15');
    expect(hardStopsOf(plan.lines, names)).toEqual([]);
  });
});

describe('18: a trigger-point hold of 120 seconds', () => {
  test.each([
    [120, ['pv_06']],
    [91, ['pv_06']],
    [90, []],
    [30, []],
    [29, ['pv_06']],
  ])('%d seconds: %j', (holdSeconds, expected) => {
    const { plan, at } = withLine(drafted(60), { holdSeconds }, 'trigger_point_pressure');
    expect(at).toBeGreaterThanOrEqual(0);
    const problems = problemsOf(plan);
    expect(problems.map(({ rule }) => rule)).toEqual(expected);
    for (const { line, message } of problems) {
      expect(line).toBe(at);
      expect(message).toContain('30 to 90 seconds');
    }
  });
});

test('19: 30 minutes whose phases add up to 32', () => {
  const plan = drafted(30);
  const long = { ...plan, phases: { ...plan.phases, integration: plan.phases.integration + 2 } };
  const problems = problemsOf(long);
  expect(problems.map(({ rule }) => rule)).toEqual(['pv_01']);
  expect(problems[0]?.message).toBe('The phases add up to 32 minutes, the session is 30.');
});

describe('20: level 5 at a first visit', () => {
  /** Gluteus maximus takes level 5 with deep tissue where nothing limits it (spec §5.2). */
  const deep = { pressure: 5, minutes: 1 } as const;
  test.each([
    [true, 'No level 5 at a first visit.'],
    [false, null],
  ])('first visit %s: %j', (firstVisit, message) => {
    const changes = { session: { minutes: 60, firstVisit } };
    const plan = drafted(60, changes);
    const { plan: strong } = withLine(plan, deep);
    const own = problemsOf(strong, changes)
      .filter(({ rule }) => rule === 'pv_05')
      .map((one) => one.message);
    expect(own).toEqual(message === null ? [] : [message]);
  });
});

describe('21: a home set of stretches only', () => {
  const stretches = ofKind('stretch').slice(0, 3);
  const rulesOf = (items: readonly HomeCareItem[], changes: Partial<ClinicalCase> = {}) => {
    const known = facts(changes);
    const program = items.flatMap((item) => {
      const record = ruleBook.homeCareItems.find(({ id }) => id === item);
      const { limits } = known.screening;
      return record ? [defaultItem({ record, affectedSide: 'left', limits })] : [];
    });
    expect(program).toHaveLength(items.length);
    return checkProgram({ program, ...known }).map(({ rule }) => rule);
  };

  test('lacks an activity; with one it is right', () => {
    expect(stretches).toHaveLength(3);
    expect(rulesOf(stretches)).toEqual(['pv_10']);
    for (const activity of ['short_walks', 'keep_moving', 'low_impact_activity'] as const) {
      expect(rulesOf([...stretches, activity])).toEqual([]);
    }
  });

  test('no other kind stands in for an activity', () => {
    expect(rulesOf(['warm_pack', 'sleep_pillows', 'empty_back_pocket'])).toEqual(['pv_10']);
  });
});

const phones = {
  practicePhone: '020 7946 0101',
  urgentPhone: '111',
  emergencyNumber: '999',
  maternityPhone: '020 7946 0202',
  crisisPhone: '116 123',
};

function build(numbers: Partial<Record<keyof typeof phones, string | null>>) {
  const known = facts();
  return buildSheetDocument({
    practice: { name: 'Riverside', ...phones, ...numbers },
    client: { name: 'Maria Silva' },
    therapist: 'Anna Weiss',
    issuedOn: known.clinicalCase.today,
    number: 1,
    ...known,
    program: draftProgram(known) ?? [],
    texts: fixedSheetTexts,
  });
}

describe('27: missing phone numbers', () => {
  test('all there: a sheet', () => expect(build({}).ok).toBe(true));

  test.each(phoneNumbers)('without %s: no sheet, and the number is named', (name) => {
    for (const empty of [null, '', ' ']) {
      expect(build({ [name]: empty })).toEqual({ ok: false, missing: [name] });
    }
  });
});

test('28: a sheet that says “detox” fails the lint, the one we print does not', () => {
  const built = build({});
  if (!built.ok) throw new Error(built.missing.join());
  const texts = built.document.items.flatMap(({ name, steps, adaptations }) => [
    name,
    ...steps,
    ...adaptations,
  ]);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.flatMap((text) => claimsIn(text, 'en'))).toEqual([]);
  const [first] = texts;
  expect(claimsIn(`${first} This helps to detox your legs.`, 'en')).toEqual(['detox']);
});
