import { describe, expect, test } from 'vitest';

import { ownItemIdSchema } from '@/lib/domain/home-care/home-item.schema';
import { ownItemSchema } from '@/lib/domain/home-care/own-item.schema';

import { anOwnItem } from '../support/own-items';

describe('what a practice may write', () => {
  const problems = (part: object): string[] => {
    const parsed = ownItemSchema.safeParse({ ...anOwnItem(), ...part });
    return parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  test('all of it', () => {
    const inSpanish = { ...anOwnItem(), name: 'Deslizar el talón' };
    const { name, steps, stopSign, equipment } = inSpanish;
    expect(problems({ inSpanish: { name, steps, stopSign, equipment } })).toEqual([]);
    expect(
      problems({ pictures: [{ pictureId: crypto.randomUUID(), alt: 'Somebody lying' }] }),
    ).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['no name', { name: ' ' }, /^name: Enter a name/],
    ['no steps', { steps: [] }, /^steps: Write one step/],
    [
      'nine steps',
      { steps: Array.from({ length: 9 }, () => 'Rest.') },
      /^steps: Write 8 steps at most/,
    ],
    ['no stop sign', { stopSign: '' }, /^stopSign: Enter when to stop/],
    ['loads not said', { loadTags: [] }, /^loadTags: Choose all .*None of these/],
    ['none, and one', { loadTags: ['none', 'floor'] }, /^loadTags: “None of these” goes/],
    ['a load of ours that is asked apart', { loadTags: ['helper'] }, /^loadTags/],
    ['places not said', { contactRegions: [] }, /^contactRegions: Choose every place/],
    [
      'nothing, and one',
      { contactRegions: ['nothing', 'calf'] },
      /^contactRegions: “It touches nothing”/,
    ],
    ['massage of nothing', { kind: 'self_massage' }, /^contactRegions: What presses/],
    ['cold on nothing', { loadTags: ['cold'] }, /^contactRegions: What presses/],
    [
      'a pack that is neither',
      { kind: 'thermal', contactRegions: ['calf'] },
      /^loadTags: Warmth or cold/,
    ],
    ['an activity that is none', { kind: 'activity' }, /^loadTags: An activity/],
    [
      'half an hour of cold',
      {
        kind: 'thermal',
        loadTags: ['cold'],
        contactRegions: ['calf'],
        dose: { seconds: 1800, repeats: 1, timesPerDay: 1 },
      },
      /^dose: .*20 minutes/,
    ],
    ['helper not said', { needsHelper: undefined }, /^needsHelper: Say whether/],
    ['no position', { position: 'any' }, /^position: Choose how/],
    [
      'four pictures',
      {
        pictures: Array.from({ length: 4 }, () => ({
          pictureId: crypto.randomUUID(),
          alt: 'Lying',
        })),
      },
      /^pictures: An item has 3/,
    ],
    [
      'a picture without words',
      { pictures: [{ pictureId: crypto.randomUUID(), alt: '' }] },
      /^pictures.0.alt: Enter what the picture shows/,
    ],
    [
      'Spanish with a step less',
      {
        inSpanish: { name: 'Talón', steps: ['Uno.'], stopSign: 'Pare.', equipment: ['una estera'] },
      },
      /^inSpanish: Spanish needs as many/,
    ],
    ['something more', { way: 'x' }, /Unrecognized key/],
  ])('%s', (_name, part, message) => {
    expect(problems(part).join('\n')).toMatch(message);
  });

  test.each(['own_1', 'own_', 'knob_tool_hip', `own_${crypto.randomUUID()} `])(
    'no id: %s',
    (id) => {
      expect(ownItemIdSchema.safeParse(id).success).toBe(false);
    },
  );
});
