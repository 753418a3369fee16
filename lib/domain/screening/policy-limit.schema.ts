import { z } from 'zod';

import { planMuscles } from '../anatomy/muscle';
import { positions } from '../anatomy/position';
import { regions } from '../anatomy/region';
import { homeCareItems } from '../home-care/home-care-item';
import { techniques } from '../session-plan/technique';
import { lineText } from '../shared/text';
import type { PolicyEffect } from './policy-limit';

/** Level 5 limits nothing; a cap below ten minutes leaves no session, and 120 is the longest there is. */
const level = z.literal([0, 1, 2, 3, 4], { error: 'Choose a level from 0 to 4.' });
const MINUTES = 'Enter whole minutes from 10 to 119.';
const minutes = z.number(MINUTES).int(MINUTES).min(10, MINUTES).max(119, MINUTES);

function listOf<Ids extends readonly [string, ...string[]]>(ids: Ids, error: string) {
  return z.array(z.enum(ids, { error }), { error }).min(1, { error }).max(ids.length);
}

const place = z.strictObject({
  at: z.literal('regions'),
  regions: listOf(regions, 'Choose a place from the list.'),
});

const region = z
  .strictObject({
    kind: z.literal('region_limit'),
    place,
    pressureMax: level,
    contact: z.literal(false).exactOptional(),
  })
  .refine(({ contact, pressureMax }) => contact !== false || pressureMax === 0, {
    path: ['pressureMax'],
    error: 'No contact goes with level 0.',
  });

const items = listOf(homeCareItems, 'Choose a home item from the list.');
const home = z.discriminatedUnion(
  'status',
  [
    z.strictObject({ kind: z.literal('home'), status: z.literal('no'), items }),
    z.strictObject({
      kind: z.literal('home'),
      status: z.literal('caution'),
      items,
      note: lineText({ max: 200, min: 3, label: 'what to take care of' }),
    }),
  ],
  { error: 'Say whether the item is left out, or needs care.' },
);

/**
 * A practice's own restriction, as a form sends it and the database keeps it. Nothing that would loosen a limit can be
 * written in it.
 */
export const policyEffectSchema: z.ZodType<PolicyEffect> = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('pressure_max'), level }),
    z.strictObject({ kind: z.literal('minutes_max'), minutes }),
    z.strictObject({
      kind: z.literal('technique_out'),
      techniques: listOf(techniques, 'Choose a technique from the list.'),
    }),
    z.strictObject({
      kind: z.literal('position_out'),
      positions: listOf(positions, 'Choose a position from the list.'),
    }),
    region,
    z.strictObject({
      kind: z.literal('muscle_out'),
      muscles: listOf(planMuscles, 'Choose a muscle from the list.'),
    }),
    home,
    z.strictObject({
      kind: z.literal('home_max_items'),
      max: z.literal([1, 2, 3], { error: 'Choose 1, 2 or 3 items.' }),
    }),
  ],
  { error: 'Choose what the practice is stricter about.' },
);
