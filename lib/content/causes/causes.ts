import type { CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { degenerativeDisc } from './degenerative-disc';
import { discHerniation } from './disc-herniation';
import { pelvicInjuryFracture } from './pelvic-injury-fracture';
import { piriformisSyndrome } from './piriformis-syndrome';
import { pregnancyRelated } from './pregnancy-related';
import { spinalStenosis } from './spinal-stenosis';
import { spinalTumour } from './spinal-tumour';
import { spondylolisthesis } from './spondylolisthesis';
import { trauma } from './trauma';
import { unknown } from './unknown';

/** The 10 suspected causes of spec §4, in the order the picker shows them (disc first, §T04 of the seeds). */
export const causes: readonly CauseRecord[] = [
  discHerniation,
  degenerativeDisc,
  spinalStenosis,
  spondylolisthesis,
  piriformisSyndrome,
  trauma,
  spinalTumour,
  pelvicInjuryFracture,
  pregnancyRelated,
  unknown,
];
