import { z } from 'zod';

import { muscles } from '@/lib/domain/anatomy/muscle';
import { positions } from '@/lib/domain/anatomy/position';
import { phases } from '@/lib/domain/intake/suspected-cause';
import { dispositions } from '@/lib/domain/screening/disposition';
import type { Screening } from '@/lib/domain/screening/screening';
import { techniques } from '@/lib/domain/session-plan/technique';
import type { SourceMark } from '@/lib/domain/shared/source-mark';

/*
 * What a stored screening must hold to be read again. Objects keep fields that this version does not know: a stored
 * screening is a snapshot and is handed on whole.
 */
const because = z.array(z.string());
const level = z.literal([0, 1, 2, 3, 4, 5]);
const sourceMark = z.custom<SourceMark>(
  (mark) => typeof mark === 'string' && /^(V\d+[a-m]?|R|S|P)$/.test(mark),
);

const finding = z.looseObject({
  rule: z.string(),
  level: z.enum(dispositions).exclude(['clear']),
  class: z.enum(['absolute', 'regional', 'precaution', 'red_flag']),
  because,
  sources: z.array(sourceMark),
  blocks: z.boolean(),
  clearance: z.enum(['no', 'advised', 'required', 'given', 'expired']),
});

const limits = z.looseObject({
  pressureMax: level,
  pressureBecause: because,
  handsOnMinutesMax: z.number().nullable(),
  minutesBecause: because,
  techniquesOut: z.array(z.looseObject({ technique: z.enum(techniques), because })),
  techniqueLimits: z.array(z.looseObject({ technique: z.enum(techniques), because })),
  musclesOut: z.array(z.looseObject({ muscle: z.enum(muscles), because })),
  positionsOut: z.array(z.looseObject({ position: z.enum(positions), because })),
  positionCautions: z.array(
    z.looseObject({ position: z.enum(positions), note: z.string(), because }),
  ),
  positionsPreferred: z.array(z.looseObject({ position: z.enum(positions), because })),
  regions: z.record(z.string(), z.looseObject({ pressureMax: level, because })),
  homeItems: z.record(z.string(), z.looseObject({ status: z.enum(['ok', 'caution', 'no']) })),
  homeItemsMax: z.number(),
  homeItemsBecause: because,
});

/** The stored answer of `screen`. */
export const screeningResultSchema: z.ZodType<Screening> = z.looseObject({
  contentVersion: z.string(),
  phase: z.enum(phases),
  disposition: z.enum(dispositions),
  blocked: z.boolean(),
  findings: z.array(finding),
  limits,
});
