import { describe, expect, test } from 'vitest';

import { legRegions } from '@/lib/domain/anatomy/region';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { Place } from '@/lib/domain/screening/effect';
import { keyConcerns, keyOfMark, marksOf } from '@/lib/domain/screening/place';
import type { Site } from '@/lib/domain/shared/clinical-case';

const leg = (side?: 'left' | 'right'): string[] =>
  legRegions.map((region) => (side ? `${region}.${side}` : region));

const rows: [Place, Site[], AffectedSide, string[]][] = [
  [{ at: 'regions', regions: ['calf', 'abdomen'] }, [], 'left', ['calf', 'abdomen']],
  [{ at: 'sites' }, [], 'left', []],
  [{ at: 'sites' }, [{ region: 'calf', side: 'right' }], 'left', ['calf.right']],
  [{ at: 'sites' }, [{ region: 'calf', side: 'both' }], 'left', ['calf']],
  // What lies in the middle has no side.
  [{ at: 'sites' }, [{ region: 'sacrum', side: 'right' }], 'left', ['sacrum']],
  [{ at: 'site_limbs' }, [{ region: 'abdomen', side: 'left' }], 'left', ['abdomen.left']],
  [{ at: 'site_limbs' }, [{ region: 'foot', side: 'left' }], 'left', ['foot.left', ...leg('left')]],
  [
    { at: 'site_limbs' },
    [{ region: 'groin_femoral', side: 'right' }],
    'left',
    ['groin_femoral.right', ...leg('right')],
  ],
  [{ at: 'affected_leg' }, [], 'left', leg('left')],
  [{ at: 'affected_leg' }, [], 'right', leg('right')],
  [{ at: 'affected_leg' }, [], 'both', leg()],
  [{ at: 'affected_leg' }, [], 'alternating', leg()],
  [{ at: 'affected_leg' }, [], 'unsure', leg()],
  [{ at: 'both_legs' }, [], 'left', leg()],
];

describe('the parts of the body that a place means', () => {
  test.each(rows)('%j, marked %j, %s', (place, sites, affectedSide, keys) => {
    expect(marksOf(place, { sites, affectedSide }).map(keyOfMark)).toEqual(keys);
  });

  test.each([
    ['calf', ['left'], true],
    ['calf.left', ['left'], true],
    ['calf.right', ['left'], false],
    ['calf.right', undefined, true],
    ['foot', ['left'], false],
  ] as const)('%s concerns the calf on %j: %s', (key, onSides, expected) => {
    expect(keyConcerns(key, 'calf', onSides)).toBe(expected);
  });
});
