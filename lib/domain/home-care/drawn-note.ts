/** How the leg that is stretched can be told from the other one. */
export type WorkedLeg = 'crossed' | 'bent' | 'raised';

/** What stands below a drawing of one side; of some, which leg is which. */
export type DrawnNotes = Readonly<
  Record<'side' | WorkedLeg, Readonly<Record<'left' | 'right', string>>>
>;

interface Drawn {
  /** `none`: one drawing serves both sides. */
  side: 'left' | 'right' | 'none';
  leg?: WorkedLeg;
}

/** Whose side the drawings show, from the value that chose them; empty where they serve both, and without any. */
export function drawnNote([first]: readonly Drawn[], notes: DrawnNotes): string {
  return !first || first.side === 'none' ? '' : notes[first.leg ?? 'side'][first.side];
}
