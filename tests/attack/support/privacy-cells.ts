import { bound, client, form, type Cell } from './cell';

/** What keeps a record, and what ends it. */
export const privacyActionCells: Record<string, Cell> = {
  placeHoldAction: {
    permission: 'manage_records',
    asks: client,
    args: ({ clientId }) => [clientId, ...form({ reason: 'Not mine.' })],
  },
  liftHoldAction: bound('manage_records', ['clientId', 'holdId']),
  eraseClientAction: {
    permission: 'manage_records',
    asks: client,
    args: ({ clientId }) => [clientId, ...form({ word: 'erase' })],
  },
};
