import type { TemplateLine } from './plan-template';
import type { PlanLine } from './session-plan';

/** One planned line as it is read on a screen, on paper and in a signed record. */
export interface LineWords {
  /** "Piriformis, left" */
  title: string;
  /** "Trigger-point pressure, level 3 Medium, 6 min, side-lying" */
  detail: string;
}

/** The names that lines are put into words with. */
export interface LineNames {
  muscles: readonly { id: string; name: string }[];
  techniques: readonly { id: string; name: string }[];
  positions: readonly { id: string; name: string }[];
  pressures: readonly { level: number; name: string }[];
}

/** What a record of the content is called; an id that the rule book does not know is a bug. */
export function nameOf(records: readonly { id: string; name: string }[], id: string): string {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`The rule book has no "${id}".`);
  return found.name;
}

const timesWords = (times: number): string => (times === 1 ? 'once' : `${times} times`);

/** Finding the points and easing off takes its time, too: the holds are a part of the line's minutes (spec §6). */
function pointWords({ points, holdSeconds, holdRepeats }: Omit<PlanLine, 'side'>): string[] {
  if (points === undefined) return [];
  const times = holdRepeats === undefined ? '' : ` ${timesWords(holdRepeats)}`;
  const seconds = holdSeconds === undefined ? '' : ` for ${holdSeconds} s`;
  const held = times + seconds === '' ? '' : `held${times}${seconds}`;
  if (points === 1) return [held === '' ? 'with 1 point' : `with 1 point ${held}`];
  return [`with ${points} points${held === '' ? '' : `, each ${held}`}`];
}

function detailWords(line: Omit<PlanLine, 'side'>, names: LineNames): string {
  const pressure = names.pressures.find((record) => record.level === line.pressure);
  return [
    nameOf(names.techniques, line.technique),
    `level ${line.pressure}${pressure ? ` ${pressure.name}` : ''}`,
    `${line.minutes} min`,
    ...pointWords(line),
    nameOf(names.positions, line.position).toLowerCase(),
  ].join(', ');
}

/** Puts a line into words. The side is the client's own and comes from the line alone. */
export function lineWords(line: PlanLine, names: LineNames): LineWords {
  return {
    title: `${nameOf(names.muscles, line.muscle)}, ${line.side}`,
    detail: detailWords(line, names),
  };
}

const templateSideWords = { affected: 'where it hurts', other: 'other side' } as const;

/** Puts a line of a template into words: its side has no name before it is used. */
export function templateLineWords(line: TemplateLine, names: LineNames): LineWords {
  return {
    title: `${nameOf(names.muscles, line.muscle)}, ${templateSideWords[line.side]}`,
    detail: detailWords(line, names),
  };
}
