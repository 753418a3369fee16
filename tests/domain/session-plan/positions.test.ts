/** Positions and postures: what the draft would rather not use, how often a client turns, and for how long she lies. */
import { describe, expect, test } from 'vitest';

import type { Position } from '@/lib/domain/anatomy/position';
import type { Side } from '@/lib/domain/anatomy/side';
import type { CauseSet } from '@/lib/domain/screening/cause-sets';
import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import {
  CHANGE_COST,
  CHANGE_COST_HARD,
  choosePositions,
  positionCost,
} from '@/lib/domain/session-plan/choose-positions';
import { positionChanges, positionChangesMax, postureOf } from '@/lib/domain/session-plan/posture';
import { postureCaps } from '@/lib/domain/session-plan/posture-minutes';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, row, TODAY } from '../support/a-case';
import { timeBudgets } from '../support/invented-rule-book';

const because = ['ci_x'];
const set = (positions: Position[] | null): CauseSet =>
  ({ guidance: positions && { positions } }) as unknown as CauseSet;

describe('how much a position is unwanted', () => {
  const care = { positionCautions: [{ position: 'supine' as const, note: '', because }] };
  const liked = { positionsPreferred: [{ position: 'supine' as const, because }] };
  const rows: [string, Partial<Limits>, CauseSet[], number][] = [
    ['nothing said', {}, [], 10],
    ['preferred', liked, [], 0],
    ['another one preferred', { positionsPreferred: [{ position: 'prone', because }] }, [], 10],
    ['a caution', care, [], 110],
    [
      'another one’s caution',
      { positionCautions: [{ position: 'prone', note: '', because }] },
      [],
      10,
    ],
    [
      'a caution among others',
      { positionCautions: [...care.positionCautions, { position: 'prone', note: '', because }] },
      [],
      110,
    ],
    [
      'preferred among others',
      { positionsPreferred: [...liked.positionsPreferred, { position: 'prone', because }] },
      [],
      0,
    ],
    ['a cause’s first', {}, [set(['supine', 'prone'])], 10],
    ['a cause’s second', {}, [set(['prone', 'supine'])], 11],
    ['not a cause’s', {}, [set(['prone'])], 20],
    ['a cause without guidance', {}, [set(null)], 20],
    ['two causes', liked, [set(['prone', 'supine']), set(['prone'])], 11],
  ];
  test.each(rows)('%s: %#', (_name, limits, sets, cost) => {
    expect(positionCost('supine', { limits: { ...noLimits(), ...limits }, sets })).toBe(cost);
  });
});

describe('positions for lines in their order', () => {
  const line = (side: Side, ...positions: Position[]) => ({ side, positions });
  /** Prone costs nothing, side-lying 10, everything else 50. */
  const of = (position: Position): number =>
    ({ prone: 0, side_lying: 10 })[position as string] ?? 50;
  const chosen = (lines: ReturnType<typeof line>[], change = CHANGE_COST) =>
    choosePositions(lines, { of, change });

  test.each([
    ['none', [], []],
    ['the cheapest', [line('left', 'supine', 'prone')], ['prone']],
    ['the first of equals', [line('left', 'supine', 'seated')], ['supine']],
    [
      'staying beats a little preference',
      [line('left', 'side_lying'), line('left', 'prone', 'side_lying')],
      ['side_lying', 'side_lying'],
    ],
    [
      'a long stay is not worth a dear position',
      [line('left', 'prone', 'supine'), line('left', 'prone', 'supine'), line('left', 'supine')],
      ['prone', 'prone', 'supine'],
    ],
    [
      'turning from side to side counts as turning',
      [line('left', 'side_lying', 'prone'), line('right', 'side_lying', 'prone')],
      ['prone', 'prone'],
    ],
    [
      'a way through where nothing is shared',
      [line('left', 'supine'), line('left', 'prone'), line('right', 'side_lying')],
      ['supine', 'prone', 'side_lying'],
    ],
    ['a line without a position', [line('left', 'prone'), line('left')], []],
  ] as [string, ReturnType<typeof line>[], Position[]][])('%s', (_name, lines, expected) => {
    expect(chosen(lines)).toEqual(expected);
  });

  test('where turning is dear, the fewest turns win over every preference', () => {
    const lines = [line('left', 'supine', 'prone'), line('left', 'supine')];
    expect(chosen(lines)).toEqual(['prone', 'supine']);
    expect(chosen(lines, CHANGE_COST_HARD)).toEqual(['supine', 'supine']);
  });
});

describe('how often a client turns', () => {
  test('the side that is up belongs to the posture in side-lying alone', () => {
    expect(postureOf({ position: 'side_lying', side: 'left' })).toBe('side_lying.left');
    expect(postureOf({ position: 'side_lying', side: 'right' })).toBe('side_lying.right');
    expect(postureOf({ position: 'prone', side: 'left' })).toBe('prone');
  });

  test.each([
    [[], 0],
    [['prone.left'], 0],
    [['prone.left', 'prone.right'], 0],
    [['side_lying.left', 'side_lying.right'], 1],
    [['side_lying.left', 'side_lying.left', 'prone.left', 'side_lying.left'], 2],
    [['prone.left', 'supine.left', 'supine.left'], 1],
  ] as [string[], number][])('%j: %i times', (lines, changes) => {
    const given = lines.map((one) => {
      const [position, side] = one.split('.');
      return { position: position as Position, side: side as Side };
    });
    expect(positionChanges(given)).toBe(changes);
  });

  test('without rows nobody turns; between two rows the shorter one counts', () => {
    expect(positionChangesMax(60, [])).toBe(0);
    const rows = timeBudgets.filter(({ length }) => length === 30 || length === 60);
    expect(positionChangesMax(45, rows)).toBe(2);
    expect(positionChangesMax(45, [...rows].reverse())).toBe(2);
  });
});

describe('how long a client may lie in one posture', () => {
  const caution = (position: Position, minutesMax?: number, rules = because) => ({
    position,
    note: 'x',
    because: rules,
    ...(minutesMax === undefined ? {} : { minutesMax }),
  });
  const caps = (
    positionCautions: Limits['positionCautions'],
    changes: Parameters<typeof aCase>[0] = {},
  ) => Object.fromEntries(postureCaps(aCase(changes), { ...noLimits(), positionCautions }));

  test.each([
    ['no caution', [], {}],
    ['a caution without a number', [caution('supine')], {}],
    ['one', [caution('supine', 15)], { supine: { minutes: 15, because } }],
    [
      'the shortest of two',
      [caution('supine', 15), caution('supine', 5, ['ci_y'])],
      { supine: { minutes: 5, because: ['ci_y'] } },
    ],
    [
      'the shortest stays',
      [caution('supine', 5), caution('supine', 15, ['ci_y'])],
      { supine: { minutes: 5, because } },
    ],
    [
      'two as short name both',
      [caution('supine', 5), caution('supine', 5, ['ci_y'])],
      { supine: { minutes: 5, because: ['ci_x', 'ci_y'] } },
    ],
    [
      'side-lying has two postures',
      [caution('side_lying', 5)],
      {
        'side_lying.left': { minutes: 5, because },
        'side_lying.right': { minutes: 5, because },
      },
    ],
  ] as [string, Limits['positionCautions'], object][])('%s', (_name, given, expected) => {
    expect(caps(given)).toEqual(expected);
  });

  const T3 = { minutes: 20, because: ['ci_pregnancy_t3'] };
  test.each([
    ['week 28', { pregnancy: { dueDate: addDays(TODAY, 280 - 28 * 7) } }, T3],
    ['week 27', { pregnancy: { dueDate: addDays(TODAY, 280 - 28 * 7 + 1) } }, undefined],
    ['listed without a date', { contraindications: [row('ci_pregnancy_t3')] }, T3],
    ['another row listed', { contraindications: [row('ci_pregnancy_t2')] }, undefined],
    ['not pregnant', {}, undefined],
  ])('%s', (_name, changes, cap) => {
    expect(caps([], changes)['seated']).toEqual(cap);
    expect(Object.keys(caps([], changes))).toHaveLength(cap ? 8 : 0);
  });
});
