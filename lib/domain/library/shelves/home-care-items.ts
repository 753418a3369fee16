import { followUpOf } from '../../home-care/follow-ups';
import type { HomeCareItem, HomeCareItemRecord, OtherWay } from '../../home-care/home-care-item';
import { causeColumns, type CauseColumn, type SuspectedCause } from '../../intake/suspected-cause';
import type { Effect } from '../../screening/effect';
import type { RuleBook } from '../../shared/rule-book';
import { ruleNames } from '../../shared/rule-names';
import { capital } from '../../shared/sentence';
import { homeEffectOnIt } from '../effect-words';
import type { LibraryBook } from '../library-record';
import { linksOf } from '../links';
import { matrixRow, reasonWords } from '../matrix-words';
import { PROBE_DAY, probe } from '../probe';
import { linesOfEffects, rulesWith } from '../rule-effects';
import { fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';

const KIND_WORDS: Readonly<Record<HomeCareItemRecord['kind'], string>> = {
  self_massage: 'Self-massage',
  stretch: 'Stretch',
  thermal: 'Cold and heat',
  lifestyle: 'Habit',
  activity: 'Activity',
};

const POSITION_WORDS: Readonly<Record<HomeCareItemRecord['position'], string>> = {
  lying: 'Lying',
  sitting: 'Sitting',
  standing: 'Standing',
  any: 'Any',
};

const SIDE_WORDS: Readonly<Record<HomeCareItemRecord['sided'], string>> = {
  one: 'On the affected side',
  each: 'On each side in turn',
  none: 'It has no side',
};

function about(item: HomeCareItemRecord, { ruleBook, loadTags }: LibraryBook): Section {
  const links = linksOf(ruleBook);
  return {
    kind: 'facts',
    title: 'What it is',
    facts: [
      ...fact('Kind', KIND_WORDS[item.kind]),
      ...fact('What for', item.purpose),
      ...fact('Position', POSITION_WORDS[item.position]),
      ...fact('Dose', item.doseRange),
      ...fact('Side', SIDE_WORDS[item.sided]),
      ...fact('Needs', item.equipment.join(', ')),
      ...fact('Load', capital(item.loadTags.map((tag) => loadTags[tag]).join(', '))),
      ...factOf('Touches', optional(item.contactRegions.map(links.region))),
      ...factOf('For', optional(item.targetMuscles.map(links.muscle))),
      ...fact('Next, when this is easy', item.nextStep),
      ...fact('Grows', growthWords(item)),
      ...fact('Stop', item.stopSign),
    ],
  };
}

/** "1–2 minutes a day". */
function growthWords({ growth }: HomeCareItemRecord): string | undefined {
  return growth && `${growth.minutesMin}–${growth.minutesMax} minutes a day`;
}

function optional(parts: Parameters<typeof joined>[0]): Line[] {
  return parts.length === 0 ? [] : [joined(parts)];
}

function stepList(item: HomeCareItemRecord): Section {
  const lines = item.steps.map((step): Line => [step]);
  return { kind: 'list', title: 'Steps', isOrdered: true, lines };
}

function wayReasons({ for: codes, inPregnancy }: OtherWay, { reasons }: RuleBook): string {
  const named = reasons.filter(({ code }) => codes.includes(code)).map(({ reason }) => reason);
  return [...named, ...(inPregnancy ? ['Pregnancy'] : [])].join('; ');
}

function wayOf(way: OtherWay, { ruleBook }: LibraryBook): Section[] {
  return [
    {
      kind: 'facts',
      title: way.name,
      facts: [
        ...fact('Given for', wayReasons(way, ruleBook)),
        ...fact('Position', POSITION_WORDS[way.position]),
        ...fact('Needs', way.equipment.join(', ')),
      ],
    },
    {
      kind: 'list',
      title: `Steps: ${way.name}`,
      isOrdered: true,
      lines: way.steps.map((step): Line => [step]),
    },
  ];
}

function otherWays({ otherWays: ways = [] }: HomeCareItemRecord, book: LibraryBook): Section[] {
  return ways.flatMap((way) => wayOf(way, book));
}

function causeCell(column: CauseColumn, ruleBook: RuleBook): Line {
  const id = column.split('.')[0] as SuspectedCause;
  return [{ ref: { kind: 'cause', id }, text: ruleNames(ruleBook).rule(column) }];
}

function matrix(item: HomeCareItem, ruleBook: RuleBook): Section {
  return {
    kind: 'table',
    title: 'By suspected cause',
    head: ['Cause', 'Given', 'Why', 'What to change'],
    rows: causeColumns.map((column) => {
      const cell = ruleBook.causeItemMatrix[item][column];
      if (cell === 'y') return [causeCell(column, ruleBook), [{ status: 'ok' }], [], []];
      const { reason = '', adaptation = '' } = reasonWords(cell.reason, ruleBook) ?? {};
      return [causeCell(column, ruleBook), [{ status: cell.status }], [reason], [adaptation]];
    }),
    note: 'With several causes the strictest counts.',
  };
}

function narrowed(effect: Effect, item: HomeCareItem, status: 'no' | 'caution'): Effect | null {
  if (effect.kind !== 'home' || effect.status !== status) return null;
  return effect.items.includes(item) ? { ...effect, items: [item] } : null;
}

const isPlain = ({ when, ...effect }: Effect): boolean =>
  !when && effect.kind === 'home' && !effect.place && effect.note === undefined;

/** Rows and causes with that status: the plain ones in one line, then each with when, where and what to change. */
function rowLines(item: HomeCareItem, ruleBook: RuleBook, status: 'no' | 'caution'): Line[] {
  const of = (effect: Effect): Effect | null => narrowed(effect, item, status);
  const plain = rulesWith(ruleBook, (effect) => of(effect) !== null && isPlain(effect));
  const named = plain.flatMap((from, at) => (at === 0 ? from : ['; ', ...from]));
  const others = linesOfEffects(
    ruleBook,
    (effect) => (isPlain(effect) ? null : of(effect)),
    homeEffectOnIt,
  );
  return [...(plain.length === 0 ? [] : [[...named, '.']]), ...others];
}

/** A flare makes heat wait. */
function flareLines(item: HomeCareItem, ruleBook: RuleBook): Line[] {
  const { limits } = probe(ruleBook, { flareDate: PROBE_DAY });
  const { status, because = [], notes = [] } = limits.homeItems[item];
  if (status === 'ok') return [];
  return [[`${ruleNames(ruleBook).rules(because)}: `, { status }, '. ', notes.join(' ')]];
}

function followUps(item: HomeCareItemRecord, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const after = followUpOf(item.id);
  const bringers = ruleBook.homeCareItems.filter(({ id }) => followUpOf(id) === item.id);
  const offerers = ruleBook.homeCareItems.filter((one) => one.followUps?.includes(item.id));
  return [
    ...(after === null ? [] : [['Always followed by: ', links.item(after)]]),
    ...(item.followUps ?? []).map((id): Line => ['May go with it: ', links.item(id)]),
    ...bringers.map(({ id }): Line => ['Always after: ', links.item(id)]),
    ...offerers.map(({ id }): Line => ['May follow: ', links.item(id)]),
  ];
}

export const homeCareItemShelf = shelf<HomeCareItemRecord>({
  kind: 'home_care_item',
  one: 'Home-care item',
  many: 'Home-care items',
  isReviewed: true,
  items: ({ ruleBook }) => ruleBook.homeCareItems,
  id: ({ id }) => id,
  name: ({ name }) => name,
  code: ({ id }, { shortCodes }) => shortCodes[id],
  aliases: ({ aliases }) => aliases,
  sort: ({ kind }) => KIND_WORDS[kind],
  summary: ({ purpose, doseRange }) => purpose ?? doseRange,
  sourced: (item) => item,
  facts: (item, book) => [about(item, book), stepList(item), ...otherWays(item, book)],
  rules: (item, { ruleBook }) => [
    matrix(item.id, ruleBook),
    ...listOf('Not now with', [
      ...rowLines(item.id, ruleBook, 'no'),
      ...flareLines(item.id, ruleBook),
    ]),
    ...listOf('With care with', rowLines(item.id, ruleBook, 'caution')),
    ...listOf('Goes with', followUps(item, ruleBook)),
  ],
  parts: (item, { ruleBook }) =>
    Object.fromEntries(
      causeColumns.map((column) => [column, matrixRow({ item: item.id, column }, ruleBook)]),
    ),
});
