import type { RedFlag } from '@/lib/domain/screening/red-flag';

import { courseFlags } from './course-and-person';
import { illnessFlags } from './illness';
import { nerveAndBoneFlags } from './nerves-and-bones';

/** The 34 red flags of spec §2, in its order. */
export const redFlags: readonly RedFlag[] = [...nerveAndBoneFlags, ...illnessFlags, ...courseFlags];
