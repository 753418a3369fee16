import { lineWords } from '../session-plan/line-words';
import type { PlanLine } from '../session-plan/session-plan';
import type { RuleBook } from '../shared/rule-book';
import { discomfortWords, responseWords } from './record-words';
import type { RecordAnswers, SessionResponse } from './session-record.schema';
import { workedLine } from './worked-lines';

/** A line as it was worked, or planned where nothing is recorded, and how it went. */
export interface VisitLine {
  line: PlanLine;
  comfort: number | null;
  response: SessionResponse | null;
}

/** One session as far as it came: its lines, and what was asked before and after. */
export interface Visit extends Pick<RecordAnswers, 'painBefore' | 'painAfter' | 'response'> {
  minutes: number;
  lines: readonly VisitLine[];
}

/** Something that was otherwise the second time. */
export interface Difference {
  what: string;
  before: string;
  after: string;
}

/** What became of one line. An added one has nothing before, one that was left out nothing after. */
export interface LineDifference {
  title: string;
  kind: 'added' | 'left_out' | 'changed';
  parts: Difference[];
}

export interface VisitDifferences {
  whole: Difference[];
  lines: LineDifference[];
}

type Names = Parameters<typeof lineWords>[1] & Pick<RuleBook, 'regionNames'>;

const NOTHING = 'Not recorded';

const said = (value: number | null): string => (value === null ? NOTHING : String(value));
const answered = (response: SessionResponse | null): string =>
  response === null ? NOTHING : responseWords[response];

const pointsOf = ({ points, holdSeconds, holdRepeats }: PlanLine): string =>
  points === undefined ? 'None' : `${points}, held ${holdSeconds ?? 0} s, ${holdRepeats ?? 1} ×`;

/** Everything of a line that can differ, in words; the muscle and its side are its title. */
function partsOf({ line, comfort, response }: VisitLine, names: Names): [string, string][] {
  const nameIn = (records: readonly { id: string; name: string }[], id: string): string =>
    records.find((record) => record.id === id)?.name ?? id;
  const level = names.pressures.find((one) => one.level === line.pressure);
  return [
    ['Technique', nameIn(names.techniques, line.technique)],
    ['Level', `${line.pressure}${level ? ` ${level.name}` : ''}`],
    ['Minutes', String(line.minutes)],
    ['Position', nameIn(names.positions, line.position)],
    ['Place', names.regionNames?.[line.region] ?? line.region.replaceAll('_', ' ')],
    ['Trigger points', pointsOf(line)],
    ['Discomfort, 0 to 10', said(comfort)],
    ['Response', answered(response)],
  ];
}

function differing(
  before: readonly (readonly [string, string])[],
  after: readonly (readonly [string, string])[],
): Difference[] {
  return before.flatMap(([what, was], index) => {
    const now = after[index]?.[1] ?? '';
    return was === now ? [] : [{ what, before: was, after: now }];
  });
}

const work = ({ line }: VisitLine): string => `${line.muscle} ${line.side} ${line.technique}`;
const place = ({ line }: VisitLine): string => `${line.muscle} ${line.side}`;

/** For each line of before, the place of its like after: the same work first, then the same muscle and side. */
function likes(before: readonly VisitLine[], after: readonly VisitLine[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const key of [work, place]) {
    before.forEach((line, index) => {
      if (found.has(index)) return;
      const taken = new Set(found.values());
      const at = after.findIndex((one, spot) => !taken.has(spot) && key(one) === key(line));
      if (at >= 0) found.set(index, at);
    });
  }
  return found;
}

/** How it went, where that was recorded. */
const wentWords = ({ comfort, response }: VisitLine): string[] => [
  ...(comfort === null ? [] : [discomfortWords(comfort)]),
  ...(response === null ? [] : [responseWords[response].toLowerCase()]),
];

function oneSided(one: VisitLine, kind: 'added' | 'left_out', names: Names): LineDifference {
  const { title, detail } = lineWords(one.line, names);
  const words = [detail, ...wentWords(one)].join(', ');
  const part = {
    what: 'Line',
    before: '',
    after: '',
    [kind === 'added' ? 'after' : 'before']: words,
  };
  return { title, kind, parts: [part] };
}

function lineDifferences(one: Visit, other: Visit, names: Names): LineDifference[] {
  const pairs = likes(one.lines, other.lines);
  const known = one.lines.flatMap((line, index): LineDifference[] => {
    const like = other.lines[pairs.get(index) ?? -1];
    if (!like) return [oneSided(line, 'left_out', names)];
    const parts = differing(partsOf(line, names), partsOf(like, names));
    return parts.length === 0
      ? []
      : [{ title: lineWords(line.line, names).title, kind: 'changed', parts }];
  });
  const met = new Set(pairs.values());
  const added = other.lines.filter((_, index) => !met.has(index));
  return [...known, ...added.map((line) => oneSided(line, 'added', names))];
}

function isReordered(one: Visit, other: Visit): boolean {
  const pairs = likes(one.lines, other.lines);
  const places = one.lines.flatMap((_, index) => pairs.get(index) ?? []);
  return places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0));
}

const orderOf = ({ lines }: Visit, names: Names): string =>
  lines.map(({ line }) => lineWords(line, names).title).join('; ');

function wholeOf(visit: Visit): [string, string][] {
  const { minutes, painBefore, painAfter, response } = visit;
  return [
    ['Length', `${minutes} min`],
    ['Back pain before', said(painBefore.back)],
    ['Back pain after', said(painAfter.back)],
    ['Leg pain before', said(painBefore.leg)],
    ['Leg pain after', said(painAfter.leg)],
    ['Response', answered(response)],
  ];
}

/**
 * What was otherwise in the second of two sessions, and nothing else: length, pain, response, order, and line by line what was
 * added, left out or changed. Both lists are empty where nothing differs.
 */
export function compareVisits(before: Visit, after: Visit, names: Names): VisitDifferences {
  const order = isReordered(before, after)
    ? [{ what: 'Order', before: orderOf(before, names), after: orderOf(after, names) }]
    : [];
  return {
    whole: [...differing(wholeOf(before), wholeOf(after)), ...order],
    lines: lineDifferences(before, after, names),
  };
}

const NO_PAIN = { back: null, leg: null };

/** A session as its record tells it; as it was planned where nothing is recorded yet. */
export function visitOf(
  plan: { minutes: number; lines: readonly PlanLine[] },
  record: RecordAnswers | null,
): Visit {
  if (!record) {
    const lines = plan.lines.map((line) => ({ line, comfort: null, response: null }));
    return {
      minutes: plan.minutes,
      lines,
      painBefore: NO_PAIN,
      painAfter: NO_PAIN,
      response: null,
    };
  }
  const lines = plan.lines.flatMap((line, index) => {
    const one = record.lines.find((recorded) => recorded.line === index);
    if (one?.status === 'skipped') return [];
    const worked = one ? workedLine(line, one) : line;
    return [{ line: worked, comfort: one?.comfort ?? null, response: one?.response ?? null }];
  });
  const { painBefore, painAfter, response } = record;
  return { minutes: plan.minutes, lines, painBefore, painAfter, response };
}
