import { z } from 'zod';

import { phases, suspectedCauses } from '../intake/suspected-cause';
import { lineText } from '../shared/text';
import { templateSides } from './plan-template';
import { LINES_MAX } from './session-plan';
import { phaseMinutesSchema, planLineSchema, sessionPlanSchema } from './session-plan.schema';

/** What a template is called, and for whom it is suggested, as its forms send it. */
export const templateFitSchema = z.strictObject({
  name: lineText({ max: 80, min: 3, label: 'a name' }),
  causes: z
    .array(z.enum(suspectedCauses, 'Choose the causes from the list.'))
    .min(1, 'Choose one cause at least.')
    .max(suspectedCauses.length),
  phases: z
    .array(z.enum(phases, 'Choose the phases from the list.'))
    .min(1, 'Choose one phase at least.')
    .max(phases.length),
});

/** The lines of a template as its column keeps them: sides without left and right, nothing of a client. */
export const templatePlanSchema = z.strictObject({
  minutes: sessionPlanSchema.shape.minutes,
  phases: phaseMinutesSchema,
  lines: z
    .array(
      planLineSchema
        .omit({ side: true, carriedFrom: true, reason: true })
        .extend({ side: z.enum(templateSides) }),
    )
    .min(1)
    .max(LINES_MAX),
});
