import { nameOf, type LineNames } from '../session-plan/line-words';
import { frozenRecord } from './frozen-record';
import type { FrozenRecordLine, FrozenTest } from './frozen-record.schema';
import { painLines } from './note-subjective';
import { discomfortWords, thermalWords } from './record-words';
import type { TriggerPoint } from './trigger-point.schema';
import { placeWords } from './view-words';
import type { FieldLines } from './visit';

/** The text as lines, without empty ones. */
export const textLines = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** "Piriformis, left: upper belly, tone 2 of 3, tenderness 3 of 3, refers to the calf". */
export function pointWords(
  { muscle, side, site, view, tone, tenderness, refersTo }: TriggerPoint,
  names: Pick<LineNames, 'muscles'>,
): string {
  const said = [
    placeWords({ site, view }),
    tone === null ? '' : `tone ${tone} of 3`,
    tenderness === null ? '' : `tenderness ${tenderness} of 3`,
    refersTo === '' ? '' : `refers to ${refersTo}`,
  ];
  return `${nameOf(names.muscles, muscle)}, ${side}: ${said.filter(Boolean).join(', ')}`;
}

/** "Five times from a chair, left: before 4 of 10, after 7 of 10, better". */
export function testWords({ name, side, before, after, change }: FrozenTest): string {
  const said = [
    `before ${before ?? 'not done'}`,
    `after ${after ?? 'not done'}`,
    ...(change === null ? [] : [change]),
  ];
  return `${side === null ? name : `${name}, ${side}`}: ${said.join(', ')}`;
}

/** What a line was planned as, unless the words of what happened say it already. */
export function lineOfWork({
  title,
  planned,
  happened,
  comfort,
  response,
  notes,
}: FrozenRecordLine): string {
  const said = [
    happened === 'Done' ? `Done: ${planned}` : happened,
    comfort === null ? '' : discomfortWords(comfort),
    response?.toLowerCase() ?? '',
    notes.replaceAll('\n', ' '),
  ];
  return `${title}. ${said.filter(Boolean).join('; ')}`;
}

/** What was found and done. Left and right come from the lines and the points. */
export const objectiveFields: Readonly<Record<string, FieldLines>> = {
  palpation: ({ record, ruleBook }) => record.points.map((point) => pointWords(point, ruleBook)),
  tests: (facts) => [
    ...frozenRecord(facts).tests.map(testWords),
    ...textLines(facts.record.retest),
  ],
  pain_after: ({ record }) => painLines(record.painAfter),
  work_done: (facts) => frozenRecord(facts).lines.map(lineOfWork),
  thermal_used: ({ record }) => (record.thermal === null ? [] : [thermalWords[record.thermal]]),
  adverse_reaction: ({ record }) => textLines(record.adverseReaction),
  notes: ({ record }) => textLines(record.notes),
};
