import type { PressureRecord } from '../../anatomy/pressure';
import type { TimeBudget } from '../../session-plan/time-budget';
import type { LibraryBook, PlanRuleRecord } from '../library-record';
import { linksOf } from '../links';
import { rulesWith } from '../rule-effects';
import { listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';

const SCALE_ID = 'walton';
const BUDGET_ID = 'time_budgets';

interface Scale {
  levels: readonly PressureRecord[];
}

function scaleTable({ levels }: Scale): Section {
  return {
    kind: 'table',
    title: 'The levels',
    head: ['Level', 'Name', 'In our words', 'Used for'],
    rows: levels.map(({ level, name, inOurWords, typicalUse }) => [
      [String(level)],
      [name],
      [inOurWords],
      [typicalUse],
    ]),
    note: 'The scale is Tracy Walton’s; the descriptions are ours.',
  };
}

/** The Walton scale as one page: levels mean something only beside each other. */
export const pressureShelf = shelf<Scale>({
  kind: 'pressure_scale',
  one: 'Pressure scale',
  many: 'Pressure scale',
  isReviewed: true,
  items: ({ ruleBook }) => [{ levels: ruleBook.pressures }],
  id: () => SCALE_ID,
  name: () => 'Walton pressure scale',
  aliases: ({ levels }) => [
    'pressure levels',
    'pressure',
    ...levels.map(({ level, name }) => `level ${level} ${name}`),
  ],
  summary: () => 'Levels 0 to 5, from a still hold to deep.',
  sourced: ({ levels }) => ({ sources: [...new Set(levels.flatMap(({ sources }) => sources))] }),
  facts: (scale) => [scaleTable(scale)],
  rules: ({ levels }, { ruleBook }) => {
    const links = linksOf(ruleBook);
    const caps = levels.flatMap(({ level }): Line[] => {
      const rules = rulesWith(
        ruleBook,
        (effect) => effect.kind === 'pressure_max' && effect.level === level,
      );
      const named = rules.flatMap((from, at) => (at === 0 ? from : ['; ', ...from]));
      return rules.length === 0 ? [] : [[`Level ${level} at most: `, ...named]];
    });
    const ranges = ruleBook.techniques.flatMap(({ id, pressureMin, pressureMax }): Line[] =>
      pressureMin === null || pressureMax === null
        ? []
        : [[links.technique(id), `: ${pressureMin} to ${pressureMax}`]],
    );
    return [
      ...listOf('What caps the whole session', caps),
      ...listOf('The range of each technique', ranges),
    ];
  },
});

/** A plan rule, or the table of minutes that plans start from. */
type PlanItem = PlanRuleRecord | { id: typeof BUDGET_ID; budgets: readonly TimeBudget[] };

function planItems({ planRules, ruleBook }: LibraryBook): PlanItem[] {
  return [...planRules, { id: BUDGET_ID, budgets: ruleBook.timeBudgets }];
}

const codeOf = (id: string): string => id.toUpperCase().replaceAll('_', '-');

function budgetTable(budgets: readonly TimeBudget[]): Section {
  return {
    kind: 'table',
    title: 'Minutes by length of the session',
    head: [
      'Length',
      'Check-in',
      'Warm-up',
      'Specific',
      'Integration',
      'Retest',
      'Home care',
      'Lines',
      'Trigger points',
      'Position changes',
    ],
    rows: budgets.map(({ length, phases, linesMin, linesMax, ...most }) =>
      [
        length,
        phases.check_in,
        phases.warm_up,
        phases.specific,
        phases.integration,
        phases.retest,
        phases.home_care,
        `${linesMin}–${linesMax}`,
        most.triggerPointsMax,
        most.positionChangesMax,
      ].map((cell): Line => [String(cell)]),
    ),
  };
}

export const planRuleShelf = shelf<PlanItem>({
  kind: 'plan_rule',
  one: 'Plan rule',
  many: 'Plan rules',
  isReviewed: true,
  items: planItems,
  id: ({ id }) => id,
  name: (item) => ('budgets' in item ? 'Minutes of a session' : `Plan rule ${codeOf(item.id)}`),
  code: (item) => ('budgets' in item ? undefined : codeOf(item.id)),
  aliases: (item) => ('budgets' in item ? ['time budget', 'session length', 'phases'] : []),
  summary: (item) =>
    'budgets' in item ? 'How long each phase lasts, and how much fits in.' : item.text,
  sourced: (item) => ('budgets' in item ? { sources: ['P'] } : item),
  facts: (item) =>
    'budgets' in item ? [budgetTable(item.budgets)] : listOf('The rule', [[item.text]]),
  rules: (item) =>
    'budgets' in item
      ? []
      : listOf('Where it holds', [
          [
            'Every plan and program is checked against it before it is confirmed or issued; a draft is made inside it.',
          ],
        ]),
});
