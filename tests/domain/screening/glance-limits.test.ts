import { expect, test } from 'vitest';

import { glanceLimits } from '@/lib/domain/screening/glance-limits';
import { screen } from '@/lib/domain/screening/screen';

import { aCase, row } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  contraindications: [
    aRow('ci_thin', {
      name: 'Blood thinner',
      takesSites: true,
      effects: [
        { kind: 'pressure_max', level: 2 },
        { kind: 'technique_out', techniques: ['cross_fibre_friction', 'vibration'] },
        { kind: 'muscle_out', muscles: ['quadratus_lumborum'] },
        { kind: 'position_out', positions: ['prone'] },
        { kind: 'region_limit', place: { at: 'regions', regions: ['foot'] }, pressureMax: 1 },
        { kind: 'region_limit', place: { at: 'sites' }, pressureMax: 0, contact: false },
        { kind: 'home', status: 'no', items: ['cold_pack'] },
      ],
    }),
  ],
});

test('one line for each kind of limit, what must not be touched before what may be touched lightly', () => {
  const sites = [{ region: 'calf' as const, side: 'left' as const }];
  const clinicalCase = aCase({ contraindications: [row('ci_thin', { sites })] });
  const lines = glanceLimits({ limits: screen({ clinicalCase, ruleBook }).limits, ruleBook });
  const own = lines.filter(({ why }) => why.includes('Blood thinner'));
  expect(own.map(({ head, about }) => [head, ...about].join(' | '))).toEqual([
    'Pressure 2 at most',
    'No contact | left calf',
    'Level 1 at most | foot',
    'No work on | quadratus lumborum',
    'Leave out | cross fibre friction | vibration',
    'Positions not used | prone',
  ]);
});

test('what every client has is no red line', () => {
  const { limits } = screen({ clinicalCase: aCase({}), ruleBook });
  const lines = glanceLimits({ limits, ruleBook });
  expect(lines.flatMap(({ why }) => why).filter((why) => /usual care/.test(why))).toEqual([]);
});
