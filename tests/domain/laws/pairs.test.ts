import { expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { affectedSides } from '@/lib/domain/anatomy/side';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { suspectedCauses } from '@/lib/domain/intake/suspected-cause';
import type { Contraindication } from '@/lib/domain/screening/contraindication';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { sessionLengths } from '@/lib/domain/session-plan/time-budget';
import type { ClinicalCase, Site } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { clearedForAll } from '../support/cases';

/** Every so many cases of all pairs × columns × sides; 1 in the long run (`FASCICLE_PAIRS_STEP=1`). */
const STEP = Number(process.env['FASCICLE_PAIRS_STEP'] ?? 97);
const PLACES = [
  'gluteal',
  'lumbar_paravertebral',
  'posterior_thigh',
  'deep_gluteal',
  'calf',
] as const;
const MARK_SIDES = ['left', 'right', 'both'] as const;

/** Turns through a list, so that neighbouring cases differ in everything. */
const at = <Item>(list: readonly [Item, ...Item[]], index: number): Item =>
  list[index % list.length] ?? list[0];

const columns = [
  ...suspectedCauses.map((cause) => ({ cause, irritable: false })),
  { cause: 'disc_herniation' as const, irritable: true },
];

function present(record: Contraindication, turn: number) {
  const details = record.details.filter((_, index) => (turn + index) % 2 === 0);
  const site: Site = { region: at(PLACES, turn), side: at(MARK_SIDES, turn) };
  return row(record.id, {
    details: details.map(({ word }) => word),
    sites: record.takesSites ? [site] : [],
  });
}

/** The case number `index` of every unordered pair of rows × column × side. */
function* cases(): Generator<ClinicalCase> {
  let index = 0;
  const rows = ruleBook.contraindications;
  for (const [place, one] of rows.entries()) {
    for (const other of rows.slice(place)) {
      for (const { cause, irritable } of columns) {
        for (const affectedSide of affectedSides) {
          index += 1;
          if (index % STEP !== 0) continue;
          yield clearedForAll(
            aCase({
              affectedSide,
              irritable,
              causes: [{ cause, confirmedBy: 'doctor' }],
              contraindications:
                one === other
                  ? [present(one, index)]
                  : [present(one, index), present(other, index + 1)],
              pregnancy: cause === 'pregnancy_related' ? { dueDate: '2027-01-20' } : null,
              session: { minutes: at(sessionLengths, index), firstVisit: index % 2 === 0 },
            }),
            ruleBook,
          );
        }
      }
    }
  }
}

test(
  'every pair of rows × cause column × side: the drafts break nothing',
  () => {
    const seen = { cases: 0, plans: 0, programs: 0 };
    for (const clinicalCase of cases()) {
      seen.cases += 1;
      const screening = screen({ clinicalCase, ruleBook });
      const { minutes } = clinicalCase.session;
      const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes });
      const consents = assumedConsents;
      const facts = { clinicalCase, screening, ruleBook };
      if ((plan === null) !== screening.blocked) expect(clinicalCase).toBe('planned or blocked');
      if (plan) {
        seen.plans += 1;
        const problems = checkPlan({ plan, ...facts, consents });
        if (problems.length > 0) expect({ problems, clinicalCase }).toBe('no problems');
      }
      const program = draftProgram(facts);
      if (program) {
        seen.programs += 1;
        const problems = checkProgram({ program, ...facts });
        if (problems.length > 0) expect({ problems, clinicalCase }).toBe('no problems');
      }
    }
    process.stdout.write(`pairs: ${JSON.stringify(seen)}\n`);
    expect(seen.plans).toBeGreaterThan(seen.cases / 2);
    expect(seen.programs).toBeGreaterThan(seen.cases / 2);
  },
  20_000 + 60_000_000 / STEP,
);
