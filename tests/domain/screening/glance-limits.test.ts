import { describe, expect, test } from 'vitest';

import type { ConditionNotes } from '@/lib/domain/intake/condition-notes';
import { explainLimits } from '@/lib/domain/screening/explain';
import { glanceLimits } from '@/lib/domain/screening/glance-limits';
import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
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
  const lines = glanceLimits({ ...screen({ clinicalCase, ruleBook }), clinicalCase, ruleBook });
  const own = lines.filter(({ why }) => why.includes('Blood thinner'));
  expect(own.map(({ head, about }) => [head, ...about].join(' | '))).toEqual([
    'Pressure 2 at most',
    'No contact | left calf',
    'Pressure 1 at most | foot',
    'No work on | quadratus lumborum',
    'Leave out | cross fibre friction | vibration',
    'Positions not used | prone',
  ]);
});

test('what every client has is no red line', () => {
  const clinicalCase = aCase({});
  const lines = glanceLimits({ ...screen({ clinicalCase, ruleBook }), clinicalCase, ruleBook });
  expect(lines.flatMap(({ why }) => why).filter((why) => /usual care/.test(why))).toEqual([]);
});

describe('the red lines', () => {
  const usual = ['region_default.calf'];
  const thin = ['ci_thin'];
  const lines = (limits: Partial<Limits>) =>
    glanceLimits({
      limits: { ...noLimits(), ...limits },
      findings: [],
      clinicalCase: aCase({}),
      ruleBook,
    });

  test('none where nothing is limited', () => expect(lines({})).toEqual([]));

  test('the whole session: pressure and minutes, with their reasons once', () => {
    expect(lines({ pressureMax: 3, pressureBecause: ['ci_thin', 'ci_thin'] })).toEqual([
      { head: 'Pressure 3 at most', about: [], why: ['Blood thinner'], kind: 'session' },
    ]);
    expect(lines({ handsOnMinutesMax: 30, minutesBecause: thin })).toEqual([
      { head: '30 minutes hands-on at most', about: [], why: ['Blood thinner'], kind: 'session' },
    ]);
  });

  test('places: no contact first, then from the lowest level up, equal ones together', () => {
    const regions: Limits['regions'] = {
      abdomen: { pressureMax: 3, because: thin },
      calf: { pressureMax: 2, because: thin },
      foot: { pressureMax: 0, contact: false, because: thin },
      sacrum: { pressureMax: 0, because: thin },
      thoracic: { pressureMax: 2, because: thin },
    };
    expect(lines({ regions }).map(({ head, about }) => [head, about])).toEqual([
      ['No contact', ['foot']],
      ['Only a resting hand without weight', ['sacrum']],
      ['Pressure 2 at most', ['calf', 'thoracic']],
      ['Pressure 3 at most', ['abdomen']],
    ]);
  });

  test('a place that the whole session limits as much is left out, unless it is not to be touched', () => {
    const regions: Limits['regions'] = {
      calf: { pressureMax: 2, because: thin },
      sacrum: { pressureMax: 1, because: thin },
      foot: { pressureMax: 0, contact: false, because: thin },
    };
    const about = (pressureMax: 0 | 2) =>
      lines({ pressureMax, regions }).flatMap((one) => one.about);
    expect(about(2)).toEqual(['foot', 'sacrum']);
    expect(about(0)).toEqual(['foot']);
  });

  test('a position with a number of minutes, unless it is not used at all', () => {
    const positionCautions: Limits['positionCautions'] = [
      { position: 'prone', note: 'Not long', minutesMax: 15, because: thin },
      { position: 'supine', note: 'Only if comfortable', because: thin },
    ];
    expect(lines({ positionCautions })).toEqual([
      {
        ...{ head: 'Positions for so long', about: ['prone (15 min at most)'] },
        ...{ why: ['Blood thinner'], kind: 'position' },
      },
    ]);
    const positionsOut: Limits['positionsOut'] = [{ position: 'prone', because: thin }];
    expect(lines({ positionCautions, positionsOut }).map(({ head }) => head)).toEqual([
      'Positions not used',
    ]);
  });

  test('usual care is no red line, and no reason beside another', () => {
    const regions: Limits['regions'] = {
      calf: { pressureMax: 2, because: usual },
      sacrum: { pressureMax: 2, because: [...usual, ...thin] },
    };
    expect(lines({ regions })).toEqual([
      { head: 'Pressure 2 at most', about: ['sacrum'], why: ['Blood thinner'], kind: 'place' },
    ]);
    expect(lines({ regions: { calf: { pressureMax: 2, because: usual } } })).toEqual([]);
  });

  test('a rule is usual care by how its name begins', () => {
    const musclesOut = [{ muscle: 'piriformis' as const, because: ['policy.no muscle.work'] }];
    expect(lines({ musclesOut })).toMatchObject([{ head: 'No work on', about: ['piriformis'] }]);
    const technique = [{ muscle: 'piriformis' as const, because: ['technique.vibration'] }];
    expect(lines({ musclesOut: technique })).toEqual([]);
  });
});

describe('a finding that no limit names', () => {
  const book = anInventedRuleBook({
    contraindications: [
      aRow('ci_device', {
        name: 'Device',
        why: 'Keep 10 cm away.',
        takesSites: true,
        effects: [
          { kind: 'technique_limit', techniques: ['vibration'], note: 'Not within 30 cm.' },
          { kind: 'region_limit', place: { at: 'sites' }, pressureMax: 0, contact: false },
        ],
      }),
      aRow('ci_quiet', { name: 'Quiet thing', why: 'Say so.', effects: [] }),
    ],
  });
  const linesOf = (
    contraindications: Parameters<typeof row>[1][],
    id: string,
    notes: ConditionNotes = {},
  ) => {
    const clinicalCase = aCase({
      contraindications: contraindications.map((more) => row(id as 'ci_device', more)),
    });
    return glanceLimits({
      ...screen({ clinicalCase, ruleBook: book }),
      clinicalCase,
      ruleBook: book,
      notes,
    });
  };

  test('stands first, with what it asks for', () => {
    expect(linesOf([{}], 'ci_quiet')[0]).toEqual({
      head: 'Quiet thing',
      about: [],
      why: ['Say so.'],
      kind: 'finding',
    });
  });

  test('an unmarked place is said, never silently nothing', () => {
    expect(linesOf([{}], 'ci_device')[0]).toEqual({
      head: 'Device',
      about: ['place not marked'],
      why: ['Keep 10 cm away.'],
      kind: 'finding',
    });
  });

  test('a place outside the map is said in the therapist’s words', () => {
    expect(linesOf([{ elsewhere: 'left chest' }], 'ci_device')[0]?.about).toEqual(['left chest']);
  });

  test('what the intake notes of it stands beside its general name, there and in the plan', () => {
    const notes = { ci_device: 'Pacemaker, since 2019' } as const;
    expect(linesOf([{ elsewhere: 'left chest' }], 'ci_device', notes)[0]).toMatchObject({
      head: 'Device',
      about: ['“Pacemaker, since 2019”', 'left chest'],
    });
    const clinicalCase = aCase({
      contraindications: [row('ci_device', { elsewhere: 'left chest' })],
    });
    const facts = {
      ...screen({ clinicalCase, ruleBook: book }),
      clinicalCase,
      ruleBook: book,
      notes,
    };
    expect(explainLimits(facts)[0]?.sentence).toBe(
      'Device, “Pacemaker, since 2019”, left chest: Keep 10 cm away.',
    );
  });

  test('words of a place stand also beside a marked one, which closes it', () => {
    const sites = [{ region: 'calf' as const, side: 'left' as const }];
    const heads = linesOf([{ sites, elsewhere: 'left chest' }], 'ci_device').map(
      ({ head, about }) => [head, ...about].join(' | '),
    );
    expect(heads).toContain('Device | left chest');
    expect(heads).toContain('No contact | left calf');
  });

  test('a marked place alone needs no second line', () => {
    const sites = [{ region: 'calf' as const, side: 'left' as const }];
    const lines = linesOf([{ sites }], 'ci_device');
    expect(lines.map(({ head }) => head)).not.toContain('Device');
    expect(lines.find(({ head }) => head === 'No contact')?.why).toEqual(['Device']);
  });
});
