/** Every pair of contraindications × cause column × side, once: the drafts of each are checked, and nothing is broken. */
import { expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { affectedSides } from '@/lib/domain/anatomy/side';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { causeColumns, suspectedCauses } from '@/lib/domain/intake/suspected-cause';
import type { Contraindication } from '@/lib/domain/screening/contraindication';
import { screen } from '@/lib/domain/screening/screen';
import type { Screening } from '@/lib/domain/screening/screening';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { sessionLengths } from '@/lib/domain/session-plan/time-budget';
import type { ClinicalCase, Site } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { clearedForAll } from '../../../scripts/cases/any-case';
import { forbiddenInPlan, forbiddenInProgram } from '../support/forbidden';
import { printFigure, secondsOfWork } from '../support/law';

/** All of them; the environment takes every so many while the rules are being changed. */
const STEP = Number(process.env['FASCICLE_PAIRS_STEP'] ?? 1);
const PLACES = [
  'gluteal',
  'lumbar_paravertebral',
  'posterior_thigh',
  'deep_gluteal',
  'calf',
] as const;
const MARK_SIDES = ['left', 'right', 'both'] as const;

const columns = [
  ...suspectedCauses.map((cause) => ({ cause, irritable: false })),
  { cause: 'disc_herniation' as const, irritable: true },
];
const rows = ruleBook.contraindications;
const ALL = ((rows.length * (rows.length + 1)) / 2) * columns.length * affectedSides.length;

const at = <Item>(list: readonly [Item, ...Item[]], turn: number): Item =>
  list[turn % list.length] ?? list[0];

function present(record: Contraindication, turn: number) {
  const details = record.details.filter((_, index) => (turn + index) % 2 === 0);
  const site: Site = { region: at(PLACES, turn), side: at(MARK_SIDES, turn) };
  return row(record.id, {
    details: details.map(({ word }) => word),
    sites: record.takesSites ? [site] : [],
  });
}

interface Drawn {
  pair: readonly [Contraindication, Contraindication];
  column: (typeof columns)[number];
  affectedSide: ClinicalCase['affectedSide'];
  /** Turns lengths, details, marks and visits, so that each meets each side and column. */
  turn: number;
}

function caseOf({ pair: [one, other], column, affectedSide, turn }: Drawn): ClinicalCase {
  const { cause, irritable } = column;
  const second = one === other ? [] : [present(other, turn + 1)];
  return clearedForAll(
    aCase({
      affectedSide,
      irritable,
      causes: [{ cause, confirmedBy: 'doctor' }],
      contraindications: [present(one, turn), ...second],
      pregnancy: cause === 'pregnancy_related' ? { dueDate: '2027-01-20' } : null,
      session: { minutes: at(sessionLengths, turn), firstVisit: turn % 2 === 0 },
    }),
  );
}

function* cases(): Generator<ClinicalCase> {
  const pairs = rows.flatMap((one, place) =>
    rows.slice(place).map((other) => [one, other] as const),
  );
  let index = 0;
  for (const [number, pair] of pairs.entries()) {
    for (const [place, column] of columns.entries()) {
      for (const affectedSide of affectedSides) {
        index += 1;
        if (index % STEP === 0)
          yield caseOf({ pair, column, affectedSide, turn: index + place + 12 * number });
      }
    }
  }
}

const seen = { cases: 0, plans: 0, programs: 0, blocked: 0 };

type Facts = { clinicalCase: ClinicalCase; screening: Screening; ruleBook: typeof ruleBook };

function planViolations(facts: Facts): unknown[] {
  const { clinicalCase, screening } = facts;
  const plan = draftPlan({ ...facts, minutes: clinicalCase.session.minutes });
  if (!plan) return screening.blocked ? [] : ['neither planned nor blocked'];
  seen.plans += 1;
  return [
    ...(screening.blocked ? ['planned and blocked'] : []),
    ...checkPlan({ plan, ...facts, consents: assumedConsents }),
    ...forbiddenInPlan(plan, screening.limits),
  ];
}

function programViolations(facts: Facts): unknown[] {
  const program = draftProgram(facts);
  if (!program) return [];
  seen.programs += 1;
  return [
    ...checkProgram({ program, ...facts }),
    ...forbiddenInProgram(program, facts.screening.limits),
  ];
}

function violations(clinicalCase: ClinicalCase): unknown[] {
  const screening = screen({ clinicalCase, ruleBook });
  const facts = { clinicalCase, screening, ruleBook };
  seen.cases += 1;
  if (screening.blocked) seen.blocked += 1;
  return [...planViolations(facts), ...programViolations(facts)];
}

test('there are 11 columns, and every one of them is met', () => {
  expect(columns).toHaveLength(causeColumns.length);
  expect([rows.length, ALL]).toEqual([96, 256_080]);
});

test(
  'every pair of rows × cause column × side: the drafts break nothing',
  () => {
    const begin = secondsOfWork();
    for (const clinicalCase of cases()) {
      const wrong = violations(clinicalCase);
      if (wrong.length > 0) expect({ wrong, clinicalCase }).toBe('no violations');
    }
    expect(seen.cases).toBe(Math.floor(ALL / STEP));
    expect(seen.plans + seen.blocked).toBe(seen.cases);
    expect(seen.plans).toBeGreaterThan(seen.cases * 0.9);
    expect(seen.programs).toBeGreaterThan(seen.cases * 0.85);
    const { plans, programs } = seen;
    const seconds = (secondsOfWork() - begin).toFixed(0);
    printFigure(
      `every pair of ${rows.length} contraindications × ${columns.length} cause columns × ${affectedSides.length} sides: ` +
        `${seen.cases} cases, ${plans} plans and ${programs} home programs drafted and checked, 0 violations (${seconds} s of work)`,
    );
  },
  60_000 + 3_600_000 / STEP,
);
