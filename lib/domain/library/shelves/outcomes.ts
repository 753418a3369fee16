import type { FunctionalTestRecord, TestAnswer } from '../../outcomes/functional-test';
import type { ChangeRule, MeasureRecord, MeasureSchedule } from '../../outcomes/measure';
import { linksOf } from '../links';
import { fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';

const SCHEDULE_WORDS: Readonly<Record<MeasureSchedule, string>> = {
  every_session: 'At every session',
  milestones: 'At the start, at session 4 or week 4, then every 4 to 6 weeks, and at the end',
  milestones_leg_pain:
    'Where there is leg pain: at the start, at session 4 or week 4, and at the end',
  milestones_after_start: 'At session 4 or week 4, then every 4 to 6 weeks, and at the end',
  optional: 'Where it helps',
};

function rangeWords({ range, ends, better }: MeasureRecord): string | undefined {
  if (range === null) return undefined;
  const most = range.max === null ? 'and up' : `to ${range.max}`;
  const words = ends === null ? '' : ` (${ends.low} to ${ends.high})`;
  const way = better === null ? '' : `; ${better} is better`;
  return `${range.min} ${most} ${range.unit}${words}${way}`;
}

function about(measure: MeasureRecord): Section {
  return {
    kind: 'facts',
    title: 'What it is',
    facts: [
      ...fact('Asked as', measure.ask),
      ...fact('Asked', SCHEDULE_WORDS[measure.schedule]),
      ...fact('Scoring', measure.scoring),
      ...fact('Missing answers', measure.missing),
      ...fact('Range', rangeWords(measure)),
      ...fact('From', measure.citation),
      ...fact('Right to use it', measure.licence),
      ...fact('Note', measure.note),
    ],
  };
}

function meaningfulWords({ points, percent }: ChangeRule['meaningful']): string {
  const parts = [
    ...(points === null ? [] : [`${points} points`]),
    ...(percent === null ? [] : [`${percent} % of the first score`]),
  ];
  return `A change of ${parts.join(' or ')} means something to the client.`;
}

function errorWords(error: ChangeRule['error']): string[] {
  if (error === null) return ['How much it moves by itself is not known.'];
  const { moreFrom, withinBelow, unreliable } = error;
  const ends = unreliable
    ? [
        `At the ends of the scale nobody can tell: a first score below ${unreliable.betterFromBelow} for getting better, above ${unreliable.worseFromAbove} for getting worse.`,
      ]
    : [];
  const between = moreFrom === withinBelow ? '' : ' Between the two nobody can tell.';
  return [
    `From ${moreFrom} points it is more than measurement error; below ${withinBelow} it is within it.${between}`,
    ...ends,
  ];
}

function changeLines(change: ChangeRule | null): string[] {
  if (change === null) return ['Changes are shown, not judged.'];
  return [meaningfulWords(change.meaningful), ...errorWords(change.error)];
}

function cutOffLines({ cutOffs }: MeasureRecord): string[] {
  return cutOffs.map(
    ({ means, when, atMost }) =>
      `${atMost} or less${when === undefined ? '' : ` ${when}`}: ${means}.`,
  );
}

const asLines = (texts: readonly string[]): Line[] => texts.map((text) => [text]);

/** What shows whether a client gets better (spec §8.1). */
export const outcomeMeasureShelf = shelf<MeasureRecord>({
  kind: 'outcome_measure',
  one: 'Outcome measure',
  many: 'Outcome measures',
  isReviewed: true,
  items: ({ outcomeMeasures }) => outcomeMeasures,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases,
  summary: ({ ask }) => ask,
  sourced: (item) => item,
  facts: (measure) => [
    about(measure),
    ...listOf('Items', asLines(measure.items.map(({ label }) => label))),
    ...listOf('Suggestions', asLines(measure.ownItems?.suggestions ?? [])),
  ],
  rules: (measure) => [
    ...listOf('How a change is judged', asLines(changeLines(measure.change))),
    ...listOf(
      'How one item is judged',
      measure.itemChange ? asLines(changeLines(measure.itemChange)) : [],
    ),
    ...listOf('Scores that mean something', asLines(cutOffLines(measure))),
  ],
});

const ANSWER_WORDS: Readonly<Record<TestAnswer, string>> = {
  ease: 'How easy it was, 0 (cannot) to 10',
  cm: 'Centimetres',
  minutes: 'Minutes',
  seconds: 'Seconds',
  degrees: 'Degrees',
  can: 'Can, or cannot',
  words: 'A few words',
};

/** Tests before and after a session (spec §7.5). */
export const functionalTestShelf = shelf<FunctionalTestRecord>({
  kind: 'functional_test',
  one: 'Functional test',
  many: 'Functional tests',
  isReviewed: true,
  items: ({ functionalTests }) => functionalTests,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases,
  summary: ({ how }) => how,
  sourced: (item) => item,
  facts: ({ how, answer, better, note, trainedOnly }) => [
    {
      kind: 'facts',
      title: 'What it is',
      facts: [
        ...fact('How', how),
        ...fact('Written down', ANSWER_WORDS[answer]),
        ...fact('Better is', better ?? undefined),
        ...fact('Who', trainedOnly ? 'Only a therapist who is trained for it' : undefined),
        ...fact('Note', note),
      ],
    },
  ],
  rules: ({ screens }, { ruleBook }) => {
    const links = linksOf(ruleBook);
    if (!screens) return [];
    const line = joined(screens.map(links.rule), '; ');
    return [
      {
        kind: 'facts',
        title: 'What the rules do with it',
        facts: factOf('A failed test asks', [line]),
      },
    ];
  },
});
