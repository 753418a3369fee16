/** What one ray met. `body` is -1 where it met nothing. */
export interface Sample {
  depth: number;
  body: number;
  material: string;
  /** Finger, ear and the like; for a sharp box the face. */
  part: string;
  normal: readonly [number, number, number];
  hatched: boolean;
  /** Close to where a limb flows into its torso: no line is drawn there. */
  nearRoot: boolean;
}

export const EMPTY: Sample = {
  depth: -1e3,
  body: -1,
  material: '',
  part: '',
  normal: [0, 0, 0],
  hatched: false,
  nearRoot: false,
};
