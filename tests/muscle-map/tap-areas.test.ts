import { expect, test } from 'vitest';

import { muscles } from '@/lib/domain/anatomy/muscle';
import { screenIds } from '@/lib/muscle-map/screens';

import { tapSquares } from './tap-squares';

/** The map is never narrower than this beside its list or on a tablet (tests/journeys/muscle-map); it shows 39 cm. */
const LEAST_WIDTH_PX = 580;

test('every muscle has 44 px to touch on one of its screens, where the map is as narrow as it gets', () => {
  const squares = screenIds.map((id) => tapSquares(id, { pxPerCm: LEAST_WIDTH_PX / 39 }));
  const small = muscles
    .map((muscle) => ({ muscle, px: Math.max(...squares.map((map) => map.get(muscle)?.px ?? 0)) }))
    .filter(({ px }) => px < 44);
  expect(small).toEqual([]);
}, 60_000);
