import { expect, test } from 'vitest';

import { explainLimits } from '@/lib/domain/screening/explain';
import { screen } from '@/lib/domain/screening/screen';

import { aCase, row } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  regionNames: { lumbar_midline: 'middle of the low back' },
  contraindications: [
    aRow('ci_thin', {
      name: 'Blood thinner',
      takesSites: true,
      effects: [
        { kind: 'pressure_max', level: 2 },
        { kind: 'technique_out', techniques: ['cross_fibre_friction'] },
        { kind: 'technique_limit', techniques: ['cross_fibre_friction'], secondsMax: 30 },
        { kind: 'technique_limit', techniques: ['trigger_point_pressure'], secondsMax: 30 },
        { kind: 'technique_limit', techniques: ['vibration'], place: { at: 'sites' } },
        { kind: 'muscle_out', muscles: ['quadratus_lumborum'] },
        { kind: 'position_out', positions: ['prone'] },
        { kind: 'position_caution', positions: ['seated'], note: 'Not for long.', minutesMax: 5 },
        {
          kind: 'region_limit',
          place: { at: 'regions', regions: ['lumbar_midline'] },
          pressureMax: 0,
        },
        {
          kind: 'region_limit',
          place: { at: 'sites' },
          pressureMax: 0,
          contact: false,
          note: 'A scar.',
        },
        { kind: 'home', status: 'no', items: ['cold_pack'] },
        { kind: 'home', status: 'caution', items: ['lying_figure_four'], note: 'Small range.' },
        { kind: 'home_max_items', max: 2 },
      ],
    }),
  ],
});

test('a sentence for each restriction, in the order a therapist works', () => {
  const sites = [{ region: 'calf' as const, side: 'left' as const }];
  const clinicalCase = aCase({ contraindications: [row('ci_thin', { sites })] });
  const { limits } = screen({ clinicalCase, ruleBook });
  expect(explainLimits({ limits, ruleBook }).map(({ sentence }) => sentence)).toEqual([
    'Pressure 2 at most: Blood thinner.',
    'Hands-on time 60 minutes at most: Piriformis syndrome.',
    'No cross fibre friction: Blood thinner.',
    'trigger point pressure: hold 30 seconds at most: Blood thinner.',
    'No vibration at the left calf: Blood thinner.',
    'No work on quadratus lumborum: Blood thinner.',
    'Not prone: Blood thinner.',
    'Seated: Not for long, 5 minutes at most: Blood thinner.',
    'Left calf: no contact (A scar): Blood thinner.',
    'Middle of the low back: level 0 at most: Blood thinner.',
    'lying figure four: Small range: Blood thinner.',
    'cold pack: not now: Blood thinner.',
    '2 home items at most: Blood thinner.',
  ]);
});
