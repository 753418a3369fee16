/** Left and right are always the client's own. */
export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** Which leg or side hurts. `both` and `alternating` open rf_ces_5; `unsure` counts as both where a site matters. */
export const affectedSides = ['left', 'right', 'both', 'alternating', 'unsure'] as const;
export type AffectedSide = (typeof affectedSides)[number];

/** A place on the body can also be on both sides or in the middle. */
export const markSides = ['left', 'right', 'both'] as const;
export type MarkSide = (typeof markSides)[number];

/** The other side. */
export function oppositeSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** The sides a home item or limit concerns: one side, or both where the side is both, alternating or unsure. */
export function sidesOf(affected: AffectedSide): readonly Side[] {
  return affected === 'left' || affected === 'right' ? [affected] : sides;
}
