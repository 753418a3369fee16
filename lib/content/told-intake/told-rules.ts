import { contraindications } from '@/lib/content/contraindications/contraindications';
import { medicineClasses } from '@/lib/content/medicines';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import type { ToldRules } from '@/lib/domain/told-intake/to-intake';

import { lookedAtWhenRaised } from './not-asked';

/** What becomes of a told intake: the conditions and red flags that the intake asks, and what is looked at in the room. */
export const toldRules: ToldRules = {
  rows: contraindications.filter((row) => !row.derived && !row.retired),
  redFlags: redFlags.filter(({ retired }) => !retired),
  medicines: medicineClasses,
  lookedAtWhenRaised,
};
