import { bound, client, form, type Cell } from './cell';

/** The client's own pages: nobody signs in there; their gates are code and birth year, or link and birth date. */
export const clientPageAddressCells: Record<string, Cell> = {
  '/s': { permission: 'public', asks: [] },
  '/s/[code]': { permission: 'public', asks: ['code'] },
  '/s/[code]/reminders': { permission: 'public', asks: ['code'] },
  '/s/stop/[token]': { permission: 'public', asks: ['token'] },
  '/s/[code]/told': { permission: 'public', asks: ['code'] },
  '/s/[code]/pictures/[pictureId]': { permission: 'public', asks: ['code', 'pictureId'] },
  '/s/mine': { permission: 'public', asks: [] },
  '/intake/[token]': { permission: 'public', asks: ['token'] },
  '/intake/[token]/answers': { permission: 'public', asks: ['token'] },
  '/intake/[token]/send': { permission: 'public', asks: ['token'] },
  '/intake/[token]/leave': { permission: 'public', asks: ['token'] },
  // Signed, and only on the device that was locked for it.
  '/questions/[token]': { permission: 'public', asks: ['token'] },
};

const birthDate = { day: '1', month: '1', year: '1900' };

/** Making a link, taking it back, and dealing with what was told. */
export const ownIntakeActionCells: Record<string, Cell> = {
  openIntakeAction: {
    permission: 'public',
    asks: ['token'],
    args: ({ token }) => [token, ...form(birthDate)],
  },
  saveReadQuestionsAction: {
    permission: 'public',
    asks: ['token'],
    args: ({ token }) => [token, ...form()],
  },
  // It locks the sign-in that calls it.
  handOverAction: {
    ...bound('write_intake', client, () => form({ readIn: 'en' })),
    alone: true,
  },
  askClientAction: {
    permission: 'write_clients',
    asks: client,
    args: ({ clientId }) => [clientId, ...form({ way: 'show', language: 'en' })],
  },
  revokeIntakeLinkAction: bound('write_clients', ['clientId', 'intakeLinkId']),
  answerToldAlarmAction: bound('write_intake', ['clientId', 'toldAlarmId'], () =>
    form({ note: 'Not mine.' }),
  ),
};
