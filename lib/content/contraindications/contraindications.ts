import type { Contraindication } from '@/lib/domain/screening/contraindication';
import { absoluteContraindications } from './absolute';
import { bloodAndMedicinePrecautions } from './precautions-blood-and-medicines';
import { boneAndJointPrecautions } from './precautions-bone-and-joint';
import { cancerPrecautions } from './precautions-cancer';
import { heartAndOrganPrecautions } from './precautions-heart-and-organs';
import { nerveAndPersonPrecautions } from './precautions-nerve-and-person';
import { pregnancyPrecautions } from './precautions-pregnancy';
import { spinePrecautions } from './precautions-spine';
import { operationAndDeviceContraindications } from './regional-operations-and-devices';
import { skinAndTissueContraindications } from './regional-skin-and-tissue';
import { vesselContraindications } from './regional-vessels';

/** The 96 rows of spec §3.1–§3.3: 20 absolute, 31 regional, 45 precautions. */
export const contraindications: readonly Contraindication[] = [
  ...absoluteContraindications,
  ...skinAndTissueContraindications,
  ...vesselContraindications,
  ...operationAndDeviceContraindications,
  ...bloodAndMedicinePrecautions,
  ...boneAndJointPrecautions,
  ...pregnancyPrecautions,
  ...heartAndOrganPrecautions,
  ...spinePrecautions,
  ...cancerPrecautions,
  ...nerveAndPersonPrecautions,
];
