import type { BodyMark } from './body-chart';

const isSame = (one: BodyMark, other: BodyMark): boolean =>
  one.region === other.region && one.side === other.side;

/** Adds a mark. One that is covered already (the same, or both sides) changes nothing; both sides take in the single ones. */
export function addMark<Mark extends BodyMark>(marks: readonly Mark[], mark: Mark): Mark[] {
  const isCovered = marks.some(
    (one) => one.region === mark.region && (one.side === 'both' || one.side === mark.side),
  );
  if (isCovered) return [...marks];
  const kept =
    mark.side === 'both' ? marks.filter((one) => one.region !== mark.region) : [...marks];
  return [...kept, mark];
}

/** Takes a mark away. */
export function removeMark<Mark extends BodyMark>(marks: readonly Mark[], mark: BodyMark): Mark[] {
  return marks.filter((one) => !isSame(one, mark));
}

/**
 * A tap on the picture: a marked place loses its mark on that side, an unmarked one gets it. Of a place marked on both
 * sides the other side stays.
 */
export function toggleMark<Mark extends BodyMark>(marks: readonly Mark[], mark: Mark): Mark[] {
  if (marks.some((one) => isSame(one, mark))) return removeMark(marks, mark);
  const whole = marks.find((one) => one.region === mark.region && one.side === 'both');
  if (!whole) return addMark(marks, mark);
  const rest = mark.side === 'left' ? 'right' : 'left';
  return marks.map((one) => (one === whole ? { ...one, side: rest } : one));
}
