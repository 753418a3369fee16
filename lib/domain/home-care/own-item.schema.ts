import { z } from 'zod';

import { lineText } from '../shared/text';
import { homeCareKinds } from './home-care-item';
import { ownContacts, ownLoads, ownPositions, type OwnItem, type OwnLoad } from './own-item';
import { doseSchema } from './program.schema';

const STEPS_MAX = 8;
const PICTURES_MAX = 3;
const EQUIPMENT_MAX = 8;
/** Longest use of cold or heat (spec §10, TH1, TH2, TH4: "max 20"). */
const PACK_SECONDS_MAX = 20 * 60;

const WORDS = z.strictObject({
  name: lineText({ max: 60, min: 3, label: 'a name' }),
  steps: z
    .array(lineText({ max: 200, min: 1, label: 'each step' }))
    .min(1, { error: 'Write one step at least, one on each line.' })
    .max(STEPS_MAX, { error: `Write ${STEPS_MAX} steps at most. Join or shorten some.` }),
  stopSign: lineText({ max: 200, min: 3, label: 'when to stop' }),
  equipment: z
    .array(lineText({ max: 60, min: 1, label: 'each thing' }))
    .max(EQUIPMENT_MAX, { error: `Name ${EQUIPMENT_MAX} things at most.` }),
});

/** A list in which something is said, be it that there is nothing to say. */
function saidList<Ids extends readonly [string, ...string[]]>(
  ids: Ids,
  { none, missing, both }: { none: Ids[number]; missing: string; both: string },
) {
  return z
    .array(z.enum(ids, { error: missing }), { error: missing })
    .min(1, { error: missing })
    .max(ids.length)
    .refine((chosen) => chosen.length === 1 || chosen.every((one) => one !== none), {
      error: both,
    });
}

const ITEM = WORDS.extend({
  kind: z.enum(homeCareKinds, { error: 'Choose what kind of item it is.' }),
  position: z.enum(ownPositions, { error: 'Choose how it is done: lying, sitting or standing.' }),
  sided: z.enum(['one', 'each', 'none'], { error: 'Choose for which sides it is.' }),
  dose: doseSchema,
  loadTags: saidList(ownLoads, {
    none: 'none',
    missing: 'Choose all that it asks of the body, or “None of these”.',
    both: '“None of these” goes with nothing else. Take one of them off.',
  }),
  contactRegions: saidList(ownContacts, {
    none: 'nothing',
    missing: 'Choose every place that it touches, or “It touches nothing”.',
    both: '“It touches nothing” goes with no place. Take one of them off.',
  }),
  needsHelper: z.boolean({ error: 'Say whether somebody else has to help.' }),
  pictures: z
    .array(
      z.strictObject({
        pictureId: z.uuid({ error: 'Choose the picture once more.' }),
        alt: lineText({ max: 200, min: 3, label: 'what the picture shows' }),
        altInSpanish: lineText({
          max: 200,
          min: 3,
          label: 'what the picture shows, in Spanish',
        }).exactOptional(),
      }),
    )
    .max(PICTURES_MAX, { error: `An item has ${PICTURES_MAX} pictures at most.` }),
  inSpanish: WORDS.exactOptional(),
});

const PRESSES: readonly OwnLoad[] = [
  'pressure_lumbar',
  'pressure_gluteal',
  'pressure_posterior_thigh',
  'vibration',
  'cold',
  'heat',
];

/** What is pressed, shaken, cooled or warmed lies somewhere: without its place no rule could spare it. */
function lacksPlace({ kind, loadTags, contactRegions }: OwnItem): boolean {
  const touches =
    kind === 'self_massage' || kind === 'thermal' || loadTags.some((tag) => PRESSES.includes(tag));
  return touches && contactRegions.includes('nothing');
}

const isThermal = ({ loadTags }: OwnItem): boolean =>
  loadTags.includes('cold') || loadTags.includes('heat');

function isTooLong(item: OwnItem): boolean {
  const { dose } = item;
  if (!isThermal(item) || 'always' in dose) return false;
  return ('minutes' in dose ? dose.minutes * 60 : dose.seconds) > PACK_SECONDS_MAX;
}

/** Spanish says as much as English: a step, a stop or a thing that is left out would be missing on that sheet. */
function differsInSpanish({ steps, equipment, inSpanish }: OwnItem): boolean {
  if (!inSpanish) return false;
  return inSpanish.steps.length !== steps.length || inSpanish.equipment.length !== equipment.length;
}

/**
 * An item that a practice has written itself. Everything that the rules act by is required, so that nothing is allowed
 * because nobody has said what it does.
 */
export const ownItemSchema: z.ZodType<OwnItem> = ITEM.superRefine((item, context) => {
  const refuse = (field: keyof OwnItem, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (lacksPlace(item)) {
    refuse(
      'contactRegions',
      'What presses, vibrates, cools or warms touches a place. Choose every place.',
    );
  }
  if (item.kind === 'thermal' && !isThermal(item)) {
    refuse(
      'loadTags',
      'Warmth or cold: choose which of the two it is among what it asks of the body.',
    );
  }
  if (item.kind === 'activity' && !item.loadTags.includes('activity')) {
    refuse('loadTags', 'An activity: choose “activity” among what it asks of the body.');
  }
  if (isTooLong(item)) refuse('dose', 'Cold or warmth stays for 20 minutes at most. Set less.');
  if (differsInSpanish(item)) {
    refuse(
      'inSpanish',
      'Spanish needs as many steps and as many things as English. Compare the two.',
    );
  }
});
