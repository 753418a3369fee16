import { describe, expect, test } from 'vitest';

import {
  nextStep,
  visitSteps,
  visitStepStates,
  type ChartFacts,
} from '@/lib/domain/practice/chart-state';

const newClient: ChartFacts = {
  intake: 'none',
  dayCheck: null,
  screening: 'none',
  disposition: null,
  blocked: false,
  openDecisions: 0,
  plan: 'none',
  recordDraft: false,
  sheet: 'none',
};
const screened: ChartFacts = {
  ...newClient,
  intake: 'signed',
  dayCheck: 'done',
  screening: 'current',
  disposition: 'caution',
};

describe('the next step', () => {
  test.each([
    ['a new client', newClient, 'start_intake'],
    ['an intake that is not signed', { ...newClient, intake: 'draft' }, 'finish_intake'],
    ['a correction that is open', { ...screened, intake: 'correction' }, 'finish_correction'],
    [
      'something new, whatever else is open',
      { ...screened, dayCheck: 'ask_full_history', plan: 'confirmed', screening: 'out_of_date' },
      'ask_full_history',
    ],
    [
      'six weeks after the last visit',
      { ...screened, dayCheck: 'ask_full_history', plan: 'done', sheet: 'newest' },
      'ask_full_history',
    ],
    [
      'a correction that is open, with something new',
      { ...screened, dayCheck: 'ask_full_history', intake: 'correction' },
      'finish_correction',
    ],
    ['today’s questions, before a plan', { ...screened, dayCheck: 'missing' }, 'ask_today'],
    [
      'today’s questions, before a draft is confirmed',
      { ...screened, dayCheck: 'missing', plan: 'draft', openDecisions: 1 },
      'ask_today',
    ],
    [
      'today’s questions, before the session, though the screening is out of date',
      { ...screened, dayCheck: 'missing', plan: 'confirmed', screening: 'out_of_date' },
      'ask_today',
    ],
    [
      'today’s questions, where a block is to be settled first',
      { ...screened, dayCheck: 'missing', disposition: 'refer', blocked: true },
      'resolve_block',
    ],
    [
      'a session that has begun needs no more questions',
      { ...screened, dayCheck: 'missing', plan: 'confirmed', recordDraft: true },
      'sign_record',
    ],
    [
      'after the session nobody is asked again',
      { ...screened, dayCheck: 'missing', plan: 'done' },
      'choose_home_care',
    ],
    [
      'today’s questions first, where there is to be a screening anyway',
      { ...screened, dayCheck: 'missing', plan: 'done', screening: 'out_of_date' },
      'ask_today',
    ],
    [
      'a screening out of date after the session of today',
      { ...screened, plan: 'done', screening: 'out_of_date' },
      'screen',
    ],
    ['no screening', { ...screened, screening: 'none' }, 'screen'],
    ['a screening out of date', { ...screened, screening: 'out_of_date' }, 'screen'],
    ['refer, blocked', { ...screened, disposition: 'refer', blocked: true }, 'resolve_block'],
    [
      'emergency, whatever else is open',
      { ...newClient, disposition: 'emergency', blocked: true, recordDraft: true },
      'act_on_emergency',
    ],
    ['urgent, cleared by a doctor', { ...screened, disposition: 'urgent' }, 'draft_plan'],
    ['urgent, blocked', { ...screened, disposition: 'urgent', blocked: true }, 'act_on_emergency'],
    ['open decisions', { ...screened, openDecisions: 2 }, 'decide'],
    ['everything decided', screened, 'draft_plan'],
    ['a plan that fell', { ...screened, plan: 'fallen', sheet: 'withdrawn' }, 'draft_plan'],
    ['a draft plan', { ...screened, plan: 'draft' }, 'confirm_plan'],
    ['a confirmed plan', { ...screened, plan: 'confirmed' }, 'start_session'],
    [
      'a record that was begun, though the screening is out of date',
      { ...screened, screening: 'out_of_date', plan: 'confirmed', recordDraft: true },
      'sign_record',
    ],
    ['a signed record', { ...screened, plan: 'done' }, 'choose_home_care'],
    ['a sheet from before it', { ...screened, plan: 'done', sheet: 'older' }, 'choose_home_care'],
    ['all six steps done', { ...screened, plan: 'done', sheet: 'newest' }, 'plan_next_session'],
  ] satisfies [string, ChartFacts, string][])('%s', (_name, facts, next) => {
    expect(nextStep(facts)).toBe(next);
  });
});

describe('the strip of six steps', () => {
  test('at first only the intake is marked', () => {
    expect(Object.values(visitStepStates(newClient))).toEqual([
      'now',
      ...Array.from({ length: 5 }, () => 'later'),
    ]);
  });

  test('after a visit all six are done', () => {
    const states = visitStepStates({ ...screened, plan: 'done', sheet: 'newest' });
    expect(visitSteps.map((step) => states[step])).toEqual(visitSteps.map(() => 'done'));
  });

  test('a changed side marks plan and sheet, and the plan is not shown as done', () => {
    const states = visitStepStates({ ...screened, plan: 'fallen', sheet: 'withdrawn' });
    expect(states.session_plan).toBe('attention');
    expect(states.home_care).toBe('attention');
    expect(states.client_view).toBe('later');
  });

  test('a blocked screening is never shown as done', () => {
    const states = visitStepStates({ ...screened, disposition: 'refer', blocked: true });
    expect(states.screening).toBe('attention');
  });

  test('without today’s questions the screening is not done, until the session was', () => {
    const missing = { ...screened, dayCheck: 'missing' } as const;
    expect(visitStepStates({ ...missing, plan: 'confirmed' }).screening).toBe('now');
    expect(visitStepStates({ ...missing, plan: 'done', sheet: 'newest' }).screening).toBe('done');
  });

  test('something new marks the intake', () => {
    expect(visitStepStates({ ...screened, dayCheck: 'ask_full_history' }).intake).toBe('attention');
  });

  test.each<[keyof ReturnType<typeof visitStepStates>, string, Partial<ChartFacts>]>([
    ['intake', 'attention', { intake: 'correction' }],
    ['intake', 'done', { intake: 'signed' }],
    ['intake', 'now', { intake: 'draft' }],
    ['screening', 'attention', { screening: 'out_of_date' }],
    ['screening', 'attention', { blocked: true, disposition: 'refer' }],
    ['screening', 'done', {}],
    ['screening', 'now', { screening: 'none' }],
    ['screening', 'now', { openDecisions: 1 }],
    ['screening', 'later', { intake: 'draft' }],
    ['screening', 'later', { intake: 'draft', screening: 'none' }],
    ['session_plan', 'done', { plan: 'confirmed' }],
    ['session_plan', 'done', { plan: 'done' }],
    ['session_plan', 'now', { plan: 'draft' }],
    ['session_record', 'now', { plan: 'confirmed' }],
    ['session_record', 'done', { plan: 'done' }],
    ['session_record', 'now', { plan: 'done', recordDraft: true }],
    ['home_care', 'done', { plan: 'done', sheet: 'newest' }],
    ['home_care', 'now', { plan: 'done', sheet: 'older' }],
    ['home_care', 'attention', { sheet: 'withdrawn' }],
    ['client_view', 'done', { sheet: 'newest' }],
    ['client_view', 'done', { sheet: 'older' }],
    ['client_view', 'later', { sheet: 'none' }],
  ])('%s is %s with %j', (step, state, changes) => {
    expect(visitStepStates({ ...screened, ...changes })[step]).toBe(state);
  });

  test('a correction is signed: the screening behind it stays done', () => {
    expect(visitStepStates({ ...screened, intake: 'correction' }).screening).toBe('done');
  });

  test('never more than one step is the next one', () => {
    for (const intake of ['none', 'draft', 'signed', 'correction'] as const) {
      for (const screening of ['none', 'out_of_date', 'current'] as const) {
        for (const plan of ['none', 'draft', 'confirmed', 'done', 'fallen'] as const) {
          const states = visitStepStates({ ...screened, intake, screening, plan });
          expect(Object.values(states).filter((state) => state === 'now').length).toBeLessThan(2);
        }
      }
    }
  });
});
