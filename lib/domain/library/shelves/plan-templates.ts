import { phaseNames } from '../../intake/phase-words';
import { phases as allPhases } from '../../intake/suspected-cause';
import type { PlanTemplateRecord } from '../../session-plan/plan-template';
import type { LibraryBook } from '../library-record';
import { capital } from '../../shared/sentence';
import { linksOf } from '../links';
import { begun, fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';

const sideWords = { affected: 'Where it hurts', other: 'Other side' } as const;

function phaseLine({ phases }: PlanTemplateRecord): string {
  const names = phases.map((phase) => phaseNames[phase].name.toLowerCase());
  return capital(phases.length === allPhases.length ? 'any' : names.join(', '));
}

function lengthTable(
  { length, lines }: PlanTemplateRecord['plans'][number],
  { ruleBook }: LibraryBook,
): Section {
  const links = linksOf(ruleBook);
  return {
    kind: 'table',
    title: `In ${length} minutes`,
    head: ['Muscle', 'Side', 'Technique', 'Level', 'Minutes', 'Position'],
    rows: lines.map(({ muscle, side, technique, pressure, minutes, position }): Line[] => [
      begun([links.muscle(muscle)]),
      [sideWords[side]],
      begun([links.technique(technique)]),
      [String(pressure)],
      [String(minutes)],
      begun([links.position(position)]),
    ]),
  };
}

/** Templates that come with the product. A practice's own are not content, and stand in its settings. */
export const planTemplateShelf = shelf<PlanTemplateRecord>({
  kind: 'plan_template',
  one: 'Plan template',
  many: 'Plan templates',
  isReviewed: true,
  items: ({ planTemplates }) => planTemplates,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases,
  summary: ({ summary }) => summary,
  sourced: (template) => template,
  facts: (template, book) => [
    {
      kind: 'facts',
      title: 'What it is for',
      facts: [
        ...factOf('Causes', [joined(template.causes.map(linksOf(book.ruleBook).cause))]),
        ...fact('Phase', phaseLine(template)),
        ...fact('Look out for', template.note),
      ],
    },
    ...template.plans.map((plan) => lengthTable(plan, book)),
  ],
  rules: () =>
    listOf('When it is used', [
      [
        'It takes the client’s own side, and each line goes through the limits of the day: what they forbid is taken out and named.',
      ],
      [
        'The plan is checked against every plan rule, and marked line by line until it was looked at.',
      ],
    ]),
});
