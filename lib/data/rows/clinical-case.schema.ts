import { z } from 'zod';

import { regions } from '@/lib/domain/anatomy/region';
import { affectedSides, markSides } from '@/lib/domain/anatomy/side';
import { confirmers, suspectedCauses } from '@/lib/domain/intake/suspected-cause';
import { answers, type ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { isoDate } from '@/lib/domain/shared/date.schema';

/* As in screening-result.schema.ts: a snapshot, so unknown fields are kept. */
const redFlag = z.templateLiteral(['rf_', z.string()]);
const contraindication = z.templateLiteral(['ci_', z.string()]);
const rating = z.number().int().min(0).max(10);

/** The stored case that a screening was computed from. */
export const clinicalCaseSchema: z.ZodType<ClinicalCase> = z.looseObject({
  today: isoDate,
  birthDate: isoDate.nullable(),
  affectedSide: z.enum(affectedSides),
  causes: z.array(
    z.looseObject({ cause: z.enum(suspectedCauses), confirmedBy: z.enum(confirmers) }),
  ),
  onsetDate: isoDate.nullable(),
  flareDate: isoDate.nullable(),
  irritable: z.boolean(),
  firstEpisode: z.boolean().nullable(),
  seenByDoctor: z.boolean().nullable(),
  pain: z.looseObject({ back: rating, leg: rating }),
  belowKnee: z.boolean(),
  nerveSigns: z.literal(true).exactOptional(),
  sittingHelps: z.literal(true).exactOptional(),
  withoutChange: z.literal(true).exactOptional(),
  pregnancy: z.looseObject({ dueDate: isoDate }).nullable(),
  redFlags: z.partialRecord(redFlag, z.enum(answers)),
  redFlagsFrom: z.partialRecord(redFlag, z.array(z.string())).exactOptional(),
  contraindications: z.array(
    z.looseObject({
      id: contraindication,
      details: z.array(z.string()),
      sites: z.array(z.looseObject({ region: z.enum(regions), side: z.enum(markSides) })),
      elsewhere: z.string().exactOptional(),
    }),
  ),
  clearances: z.array(
    z.looseObject({ for: z.union([redFlag, contraindication]), by: z.string(), date: isoDate }),
  ),
  session: z.looseObject({ minutes: z.number(), firstVisit: z.boolean() }),
});
