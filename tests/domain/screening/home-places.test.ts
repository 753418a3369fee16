/** What a row with a place says of each kind of home item (decisions 13, 16). */
import { describe, expect, test } from 'vitest';

import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { Effect, Place } from '@/lib/domain/screening/effect';
import type { HomeItemLimit } from '@/lib/domain/screening/limits';
import { mergeEffects } from '@/lib/domain/screening/merge-limits';
import type { Site } from '@/lib/domain/shared/clinical-case';

import { effectFacts } from '../support/effects';

interface Said {
  place?: Place;
  sites?: Site[];
  status?: 'no' | 'caution';
  note?: string;
  affected?: AffectedSide;
}

const SITES: Place = { at: 'sites' };
const because = ['ci_x'];
const at = (...keys: string[]) => keys.map((key) => ({ at: key, because }));
const mark = (region: Site['region'], side: Site['side'] = 'left'): Site => ({ region, side });

function limitOf(item: HomeCareItem, said: Said): HomeItemLimit {
  const { place, sites = [], status = 'no', note, affected = 'left' } = said;
  const effect: Effect = {
    kind: 'home',
    status,
    items: [item],
    ...(place ? { place } : {}),
    ...(note === undefined ? {} : { note }),
  };
  const given = [{ rule: 'ci_x', effect, sites }];
  return mergeEffects(given, effectFacts(affected)).homeItems[item];
}

const rows: [string, HomeCareItem, Said, HomeItemLimit][] = [
  [
    'without a place',
    'ball_search_hold',
    { note: 'Soft.' },
    { status: 'no', because, notes: ['Soft.'] },
  ],
  ['without a place or a word', 'cold_pack', { status: 'caution' }, { status: 'caution', because }],
  [
    'touched here: no, and not there',
    'ball_search_hold',
    { place: SITES, sites: [mark('gluteal')], note: 'Scar.' },
    { status: 'no', because, notes: ['Scar.'], notAt: at('gluteal.left') },
  ],
  [
    'touched here by a caution: no place is shut',
    'ball_search_hold',
    { place: SITES, sites: [mark('gluteal')], status: 'caution' },
    { status: 'caution', because },
  ],
  [
    'touched on the other side only',
    'ball_search_hold',
    { place: SITES, sites: [mark('gluteal', 'right')], note: 'Scar.' },
    {
      status: 'caution',
      because,
      notes: ['Only on the left side.', 'Scar.'],
      notAt: at('gluteal.right'),
    },
  ],
  [
    'one mark here and one over there: here decides',
    'ball_search_hold',
    { place: SITES, sites: [mark('gluteal', 'right'), mark('lateral_hip', 'left')] },
    { status: 'no', because, notAt: at('gluteal.right', 'lateral_hip.left') },
  ],
  [
    'only the marks that it touches are shut',
    'ball_search_hold',
    { place: SITES, sites: [mark('calf'), mark('gluteal', 'both')] },
    { status: 'no', because, notAt: at('gluteal') },
  ],
  [
    'not touched: unchanged',
    'ball_search_hold',
    { place: SITES, sites: [mark('calf')] },
    { status: 'ok' },
  ],
  [
    'nothing marked: a caution that says so',
    'ball_search_hold',
    { place: SITES, note: 'Scar.' },
    {
      status: 'caution',
      because,
      notes: ['No place is marked for this: not where it is.', 'Scar.'],
    },
  ],
  [
    'movement touches nothing, so no place can spare it',
    'knee_across_chest',
    { place: SITES, sites: [mark('foot', 'right')] },
    { status: 'no', because },
  ],
  [
    'a pack on the low back of that side',
    'cold_pack',
    { place: SITES, sites: [mark('lumbar_paravertebral')] },
    { status: 'no', because, notAt: at('lumbar_paravertebral.left') },
  ],
  [
    'a pack and a marked calf: fine until it is put there',
    'warm_pack',
    { place: SITES, sites: [mark('calf')] },
    { status: 'ok', notAt: at('calf.left') },
  ],
  [
    'a pack and the limb of a mark: likewise',
    'warm_pack',
    { place: { at: 'site_limbs' }, sites: [mark('abdomen')] },
    { status: 'ok', notAt: at('abdomen.left') },
  ],
  [
    'a pack and a row on some leg region: a caution',
    'cold_pack',
    { place: { at: 'regions', regions: ['abdomen', 'calf'] }, status: 'caution' },
    { status: 'caution', because, notes: ['Not on the leg or foot.'] },
  ],
  [
    'the row’s own word comes first',
    'cold_pack',
    { place: { at: 'regions', regions: ['calf'] }, status: 'caution', note: 'Not on a cold foot.' },
    { status: 'caution', because, notes: ['Not on a cold foot.'] },
  ],
  [
    'a pack and a row on the belly: unchanged but there',
    'cold_pack',
    { place: { at: 'regions', regions: ['abdomen'] } },
    { status: 'ok', notAt: at('abdomen') },
  ],
  [
    'a pack and a row on low back and leg: the low back decides',
    'cold_pack',
    { place: { at: 'regions', regions: ['gluteal', 'calf'] } },
    { status: 'no', because, notAt: at('calf', 'gluteal') },
  ],
  [
    'a bath touches every place, on either side',
    'warm_bath_before',
    { place: SITES, sites: [mark('foot', 'right')] },
    { status: 'no', because, notAt: at('foot.right') },
  ],
];

describe('a home item and a place', () => {
  test.each(rows)('%s (%s)', (_name, item, said, expected) => {
    expect(limitOf(item, said)).toEqual(expected);
  });

  test('the whole limb of a mark on the leg', () => {
    const limb = limitOf('warm_pack', { place: { at: 'site_limbs' }, sites: [mark('calf')] });
    expect(limb.status).toBe('ok');
    expect(limb.notAt?.map((one) => one.at)).toEqual(
      expect.arrayContaining(['calf.left', 'foot.left', 'posterior_thigh.left']),
    );
  });
});
