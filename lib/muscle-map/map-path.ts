/** What a line or area stands for; how it looks is the screen's or the paper's matter. */
export type PathRole =
  | 'skin'
  | 'skin-fold'
  | 'ligament'
  | 'bone'
  | 'bone-hole'
  | 'bone-edge'
  | 'bone-over'
  | 'bone-veil'
  | 'bone-ghost'
  | 'context'
  | 'context-tendon'
  | 'behind'
  | 'nerve-case'
  | 'nerve'
  | 'nerve-core'
  | 'nerve-hidden'
  | 'vessel-case'
  | 'vessel'
  | 'referral'
  | 'region'
  | 'region-never'
  | 'region-shut'
  | 'region-in-hand'
  | 'pain';

/** A path in drawing units. */
export interface MapPath {
  role: PathRole;
  d: string;
  /** Stroke width in drawing units, where the role alone does not say it. */
  width?: number;
}
