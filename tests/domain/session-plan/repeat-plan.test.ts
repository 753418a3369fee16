/** The plan of an earlier session today: what is kept as it was, what is repaired and named, and what its notes may hold. */
import { describe, expect, test } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { ruleBook } from '@/lib/content/rule-book';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents as consents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { repeatPlan } from '@/lib/domain/session-plan/repeat-plan';
import {
  NOTE_LENGTH_MAX,
  NOTES_MAX,
  type PlanLine,
  type SessionPlan,
} from '@/lib/domain/session-plan/session-plan';
import { sessionPlanSchema } from '@/lib/domain/session-plan/session-plan.schema';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';

const factsOf = (changes: Partial<ClinicalCase> = {}) => {
  const clinicalCase = aCase(changes);
  return { clinicalCase, screening: screen({ clinicalCase, ruleBook }), ruleBook, consents };
};
const facts = factsOf();
const { screening } = facts;
const drafted = draftPlan({ ...facts, minutes: 60 });
if (!drafted) throw new Error('No plan.');
const last: SessionPlan = drafted;

/** Today's choices with these muscles shut, for a reason in these words. */
function shut(muscles: readonly Muscle[], why = 'A new rule'): ChoiceFacts {
  const open = choiceFacts(screening.limits, consents);
  const musclesOut = muscles.map((muscle) => ({ muscle, because: ['ci_new'] }));
  const reasons = { ...open.reasons, ci_new: why };
  return { ...open, limits: { ...open.limits, musclesOut }, reasons };
}

/** Lines of the earlier session again; refused where `then` is not a plan. */
function again(lines: readonly PlanLine[], { choices = shut([]), now = facts } = {}) {
  const made = repeatPlan({
    ...now,
    last: { ...last, lines: [...lines] },
    choices,
    origin: 'record',
  });
  if (!made.ok) throw new Error(made.why.join(' '));
  expect(checkPlan({ ...now, plan: made.plan })).toEqual([]);
  return made.plan;
}
const today = (now: ReturnType<typeof factsOf>) => choiceFacts(now.screening.limits, consents);
const marked = (lines: readonly PlanLine[]) =>
  lines.map((line) => ({ ...line, carriedFrom: 'record' as const }));
const names = (lines: readonly PlanLine[]) => lines.map(({ muscle, side }) => `${muscle} ${side}`);

/** One that is worked where it hurts alone: without it the other side still has its share. */
const muscle = last.lines[1]?.muscle as Muscle;

test('where nothing of today stands against it, it is the plan as it was, without a note, every line marked', () => {
  expect(again(last.lines)).toEqual({ ...last, lines: marked(last.lines) });
});

test('what is shut is left out and named; the plan holds without it', () => {
  const plan = again(last.lines, { choices: shut([muscle]) });
  expect(plan.lines.some((one) => one.muscle === muscle)).toBe(false);
  expect(plan.notes?.[0]).toMatch(/^Taken out: .*\. A new rule\.$/);
});

test('many rules behind one change still make a note that a plan can keep', () => {
  const plan = again(last.lines, { choices: shut([muscle], 'word '.repeat(200)) });
  expect(plan.notes?.[0]).toHaveLength(NOTE_LENGTH_MAX);
  expect(sessionPlanSchema.safeParse(plan).success).toBe(true);
});

test('more notes than a plan can keep are counted in its last one', () => {
  const line = last.lines[1];
  if (!line) throw new Error('No line.');
  const extra = Array.from({ length: NOTES_MAX + 4 }, () => line);
  const plan = again([...extra, ...last.lines], { choices: shut([muscle]) });
  expect(plan.notes).toHaveLength(NOTES_MAX);
  expect(plan.notes?.at(-1)).toMatch(/^\d+ more lines are taken out or changed\.$/);
});

describe('what may stay is repaired inside the rules', () => {
  const [first, ...others] = last.lines;
  const other = last.lines.filter(({ side }) => side === 'right');
  const where = last.lines.filter(({ side }) => side === 'left');

  test('the other side without its line gets one of today’s draft, named and not marked as carried', () => {
    const plan = again(where);
    expect(names(plan.lines)).toEqual(expect.arrayContaining(names(where)));
    const added = plan.lines.filter(({ carriedFrom }) => !carriedFrom);
    expect(added.map(({ side }) => side)).toEqual(['right']);
    expect(plan.notes).toEqual([expect.stringMatching(/^Added: .*, right\. Without it the sides/)]);
  });

  test('where the other side alone may stay, the side that hurts gets today’s lines, first', () => {
    const plan = again(other);
    expect(plan.lines[0]?.side).toBe('left');
    expect(plan.lines.filter(({ carriedFrom }) => carriedFrom).length).toBeGreaterThan(0);
    expect(plan.notes?.filter((note) => note.startsWith('Added: '))).not.toEqual([]);
  });

  test('another side hurts now: the lines stay on the client’s own sides, and the new one gets its share', () => {
    const now = factsOf({ affectedSide: 'right' });
    const plan = again(last.lines, { now, choices: today(now) });
    const minutes = (side: string) =>
      plan.lines.filter((line) => line.side === side).reduce((sum, line) => sum + line.minutes, 0);
    expect(minutes('right')).toBeGreaterThan(minutes('left'));
    expect(
      plan.lines.filter(({ side, carriedFrom }) => carriedFrom && side === 'left'),
    ).not.toEqual([]);
  });

  test('musts that cannot all stay lose their mark, which is said', () => {
    if (!first) throw new Error('No line.');
    const musts = [first, first, ...others].map((line) => ({ ...line, mustDo: true as const }));
    const tight = { ...last, minutes: 15, lines: [...musts, ...musts, ...musts] };
    const made = repeatPlan({ ...facts, last: tight, choices: shut([]), origin: 'record' });
    const plan = made.ok ? made.plan : null;
    expect(plan?.lines.length).toBeGreaterThan(0);
    expect(plan && checkPlan({ ...facts, plan })).toEqual([]);
    expect(plan?.notes).toContain('The mark “must” is off: not all of those lines fit today.');
  });

  test('strong work that is more than half now is brought down to level 3, and the lines stay', () => {
    const glutes = where.filter(({ region }) => region === 'gluteal');
    const strong = [...glutes, ...other].map((line) => ({ ...line, pressure: 4 as const }));
    expect(glutes.length).toBeGreaterThan(0);
    const plan = again(strong);
    expect(plan.lines.every(({ pressure }) => pressure <= 3)).toBe(true);
    expect(names(plan.lines)).toEqual(names(strong));
    expect(plan.notes?.join(' ')).toMatch(/now level 3\. Level 4 and more is half/);
  });

  test('minutes that the lines cannot hold go to warm-up and integration, which is said', () => {
    const plan = again([...where.slice(0, 2), ...other]);
    const { specific } = plan.phases;
    expect(specific).toBeLessThan(last.phases.specific);
    expect(plan.notes).toEqual([
      `The lines hold ${specific} of ${last.phases.specific} minutes: the rest goes to warm-up and integration.`,
    ]);
  });
});

describe('nothing of it may be worked', () => {
  test('each line is named with why', () => {
    const all = [...new Set(last.lines.map((one) => one.muscle as Muscle))];
    const made = repeatPlan({ ...facts, last, choices: shut(all), origin: 'record' });
    expect(made).toEqual({
      ok: false,
      why: last.lines.map(() =>
        expect.stringMatching(/^Taken out: .*, (left|right)\. A new rule\.$/),
      ),
    });
  });

  test('a session in which no line was worked says so', () => {
    const made = repeatPlan({
      ...facts,
      last: { ...last, lines: [] },
      choices: shut([]),
      origin: 'record',
    });
    expect(made).toEqual({ ok: false, why: ['No line was worked then.'] });
  });

  test('nor anything where it hurts: the other side alone is no treatment', () => {
    const sites = [
      { region: 'gluteal', side: 'left' },
      { region: 'deep_gluteal', side: 'left' },
      { region: 'posterior_thigh', side: 'left' },
      { region: 'ischial', side: 'left' },
      { region: 'lateral_hip', side: 'left' },
      { region: 'medial_thigh', side: 'left' },
      { region: 'lumbar_paravertebral', side: 'left' },
      { region: 'flank_kidney', side: 'left' },
    ] as const;
    const now = factsOf({ contraindications: [row('ci_open_wound_burn', { sites: [...sites] })] });
    expect(draftPlan({ ...now, minutes: 60 })?.lines).toEqual([]);
    const made = repeatPlan({ ...now, last, choices: today(now), origin: 'record' });
    expect(made.ok ? [] : made.why.at(-1)).toMatch(/^Nothing may be worked where it hurts today/);
  });
});
