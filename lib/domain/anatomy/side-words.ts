import type { AffectedSide } from './side';

/** The client's own side in words, on every screen and paper that the practice reads. */
export const sideWords: Readonly<Record<AffectedSide, string>> = {
  left: 'Left',
  right: 'Right',
  both: 'Both sides',
  alternating: 'Changes sides',
  unsure: 'Side not sure',
};
