import { describe, expect, it } from 'vitest';

import { roles } from '@/lib/domain/practice/permissions';

import { actionCells, addressCells } from '../attack/support/cells';
import { actionsInSource, addressEndpoints } from '../attack/support/endpoints';

/** The programme's own number: how many (endpoint, role) pairs there must be to attack. */
const CELLS_MIN = 230;

const addresses = addressEndpoints().map(({ name }) => name);
const actions = actionsInSource().map((name) => name.split('#')[1] ?? '');

// A-01 asks the same of the build; this says it within a second, before anything is built.
describe('every endpoint has a cell for the attacks A-01 and A-02', () => {
  it.each(addresses)('%s', (name) => {
    expect(addressCells[name], 'add a cell to tests/attack/support/cells.ts').toBeDefined();
  });

  it.each(actions)('%s', (name) => {
    expect(actionCells[name], 'add a cell to tests/attack/support/cells.ts').toBeDefined();
  });

  it('and no cell is of an endpoint that has gone', () => {
    expect(Object.keys(addressCells).filter((name) => !addresses.includes(name))).toEqual([]);
    expect(Object.keys(actionCells).filter((name) => !actions.includes(name))).toEqual([]);
  });

  it(`which makes at least ${CELLS_MIN} pairs with a role`, () => {
    expect((addresses.length + actions.length) * roles.length).toBeGreaterThanOrEqual(CELLS_MIN);
  });
});
