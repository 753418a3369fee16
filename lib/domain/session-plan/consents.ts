import type { ConsentArea, MuscleRecord } from '../anatomy/muscle';
import type { Region } from '../anatomy/region';

/** Whether the client has agreed, per area; an area that is not there is no. */
export type Consents = Partial<Record<ConsentArea, boolean>>;

/** A case file has no consent form: consent is assumed unless `ci_no_consent` is listed (decisions 8). */
export const assumedConsents: Readonly<Record<ConsentArea, boolean>> = {
  general: true,
  gluteal: true,
  inner_thigh: true,
  abdomen: true,
};

const REGION_CONSENT: Readonly<Partial<Record<Region, ConsentArea>>> = {
  gluteal: 'gluteal',
  deep_gluteal: 'gluteal',
  medial_thigh: 'inner_thigh',
  groin_femoral: 'inner_thigh',
  abdomen: 'abdomen',
};

/** Areas whose own consent a line on this muscle and region needs (pv_14). */
export function consentsNeeded(
  muscle: Pick<MuscleRecord, 'consent'>,
  region: Region,
): ConsentArea[] {
  const needed = [muscle.consent, REGION_CONSENT[region]];
  return [...new Set(needed.flatMap((area) => area ?? []))];
}
