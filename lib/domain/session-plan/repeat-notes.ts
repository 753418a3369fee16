import type { Carried } from './carry-lines';
import { compareLines } from './compare-lines';
import { lineWords, type LineNames } from './line-words';
import type { Repaired } from './repair-lines';
import { NOTE_LENGTH_MAX, NOTES_MAX, type PlanLine } from './session-plan';

/** Says that a line is out, and why. */
export const takenOut = (title: string, why: string): string => `Taken out: ${title}. ${why}.`;

/** What today did to each line, in the order of the lines: nothing for one that is as it was. */
export function carriedNotes(carried: readonly Carried[], names: LineNames): string[] {
  return carried.flatMap(({ before, line, why }) => {
    if (why === null) return [];
    const { title } = lineWords(before, names);
    if (!line) return [takenOut(title, why)];
    return [`Changed: ${title}, now ${lineWords(line, names).detail}. ${why}.`];
  });
}

function softenedNotes({ softened, plan }: Repaired, kept: readonly PlanLine[], names: LineNames) {
  if (!softened) return [];
  return plan.lines.flatMap((line) => {
    const was = kept.find(
      (one) =>
        one.muscle === line.muscle && one.side === line.side && one.technique === line.technique,
    );
    if (!was || was.pressure <= line.pressure) return [];
    const { title } = lineWords(line, names);
    return [
      `Changed: ${title}, now level ${line.pressure}. Level 4 and more is half of the specific work at most.`,
    ];
  });
}

function borrowedNotes({ borrowed, plan }: Repaired, names: LineNames): string[] {
  return plan.lines
    .filter(({ carriedFrom }) => !carriedFrom)
    .filter(({ side }) => borrowed.some((one) => one.side === side))
    .map((line) => {
      const { title } = lineWords(line, names);
      return `Added: ${title}. Without it the sides would not have their share today.`;
    });
}

/** What had to be changed so that the lines that may stay make a plan. `kept` are those lines. */
export function repairNotes(
  repaired: Repaired,
  { kept, specific, names }: { kept: readonly PlanLine[]; specific: number; names: LineNames },
): string[] {
  const { lines, plan, mustsFreed } = repaired;
  const { leftOut } = compareLines(lines, plan.lines);
  const held = plan.phases.specific;
  return [
    ...(mustsFreed ? ['The mark “must” is off: not all of those lines fit today.'] : []),
    ...softenedNotes(repaired, kept, names),
    ...leftOut
      .filter(({ carriedFrom }) => carriedFrom)
      .map((line) =>
        takenOut(lineWords(line, names).title, 'It does not fit with the others today'),
      ),
    ...borrowedNotes(repaired, names),
    ...(held < specific
      ? [`The lines hold ${held} of ${specific} minutes: the rest goes to warm-up and integration.`]
      : []),
  ];
}

/** Many rules may stand behind one change: a plan keeps notes of a length, and a number of them. */
export function notesKept(notes: readonly string[]): string[] {
  const short = notes.map((note) =>
    note.length > NOTE_LENGTH_MAX ? `${note.slice(0, NOTE_LENGTH_MAX - 1)}…` : note,
  );
  if (short.length <= NOTES_MAX) return short;
  const rest = short.length - NOTES_MAX + 1;
  return [...short.slice(0, NOTES_MAX - 1), `${rest} more lines are taken out or changed.`];
}
