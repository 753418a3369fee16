import { describe, expect, it } from 'vitest';

import { compared } from '../../scripts/bench/compared';
import { figureOf } from '../../scripts/bench/figure';

const recorded = new Map([
  ['data.chart', { value: 6, ratio: 1.5 }],
  ['rules_batch', { value: 1_000, ratio: 0.03 }],
  ['statements.chart', { value: 4, ratio: 1 }],
]);

const isOff = (id: string, value: number, floor: number, more: Partial<{ unit: string }> = {}) => {
  const aim = id === 'rules_batch' ? { least: 1 } : { most: 1_000 };
  const figure = figureOf({ id, unit: 'ms', values: [value], floors: [floor], aim, ...more });
  return compared(figure, recorded).isOff;
};

describe('the small bench', () => {
  it('lets a ratio be up to twice the recorded one', () => {
    expect(isOff('data.chart', 3, 1)).toBe(false);
    expect(isOff('data.chart', 3.1, 1)).toBe(true);
    expect(isOff('data.chart', 0.5, 1)).toBe(false);
  });

  it('knows when more is better', () => {
    expect(isOff('rules_batch', 0.015, 1)).toBe(false);
    expect(isOff('rules_batch', 0.0149, 1)).toBe(true);
    expect(isOff('rules_batch', 0.3, 1)).toBe(false);
  });

  it('compares statements exactly', () => {
    const unit = 'statements';
    expect(isOff('statements.chart', 4, 4, { unit })).toBe(false);
    expect(isOff('statements.chart', 5, 5, { unit })).toBe(true);
    expect(isOff('statements.chart', 3, 3, { unit })).toBe(true);
  });

  it('does not hold what nobody has recorded against anybody, and a figure that is none is off', () => {
    expect(isOff('data.new', 9, 1)).toBe(false);
    expect(isOff('data.chart', Number.NaN, 1)).toBe(true);
  });
});
