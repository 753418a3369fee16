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

/** The rows as the intake asks them: a few at a time, under a heading that people understand. */
export const conditionGroups: readonly {
  id: string;
  title: string;
  rows: readonly Contraindication[];
}[] = [
  { id: 'stop_today', title: 'Reasons not to treat today', rows: absoluteContraindications },
  { id: 'skin', title: 'Skin and tissue', rows: skinAndTissueContraindications },
  { id: 'vessels', title: 'Veins, arteries and lymph', rows: vesselContraindications },
  { id: 'operations', title: 'Operations and devices', rows: operationAndDeviceContraindications },
  { id: 'blood', title: 'Blood and medicines', rows: bloodAndMedicinePrecautions },
  { id: 'bones', title: 'Bones and joints', rows: boneAndJointPrecautions },
  { id: 'pregnancy', title: 'Pregnancy and birth', rows: pregnancyPrecautions },
  { id: 'organs', title: 'Heart and other organs', rows: heartAndOrganPrecautions },
  { id: 'spine', title: 'Spine', rows: spinePrecautions },
  { id: 'cancer', title: 'Cancer', rows: cancerPrecautions },
  { id: 'nerves', title: 'Nerves, and the person', rows: nerveAndPersonPrecautions },
];
