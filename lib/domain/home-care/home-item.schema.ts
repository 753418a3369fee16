import { z } from 'zod';

import { homeCareItems } from './home-care-item';
import type { HomeItemId, OwnItemId } from './own-item';

/** The id of an own item wherever a program or a sheet names one. */
export const ownItemIdSchema: z.ZodType<OwnItemId> = z.templateLiteral(['own_', z.uuid()]);

/** An item of the catalogue, or one of a practice's own. */
export const homeItemSchema: z.ZodType<HomeItemId> = z.union([
  z.enum(homeCareItems),
  ownItemIdSchema,
]);
