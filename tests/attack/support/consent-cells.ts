import { client, form, type Cell } from './cell';

/** What is done with consents. */
export const consentActionCells: Record<string, Cell> = {
  recordConsentsAction: {
    permission: 'write_intake',
    asks: client,
    args: ({ clientId }) => [
      { clientId, language: 'en' },
      ...form({ 'give.general': 'yes', party: 'client', way: 'typed', typed: 'Not Theirs' }),
    ],
  },
  talkedThroughAction: {
    permission: 'write_intake',
    asks: client,
    args: ({ clientId }) => [{ clientId, area: 'general', said: 'yes' }, ...form({})],
  },
  takeBackConsentAction: {
    permission: 'write_intake',
    asks: client,
    args: ({ clientId }) => [{ clientId, area: 'general' }, ...form({ reason: 'Not mine.' })],
  },
};
