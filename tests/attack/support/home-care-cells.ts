import { bound, client, form, type Cell } from './cell';

/** What is chosen for a sheet, and what is done with an issued one. */
export const homeCareActionCells: Record<string, Cell> = {
  saveHomeCareAction: {
    permission: 'write_home_care',
    asks: client,
    args: ({ clientId }) => [clientId, { version: 999, value: [] }],
  },
  issueSheetAction: {
    permission: 'issue_sheet',
    asks: client,
    args: ({ clientId }) => [clientId, ...form({ program: '[]' })],
  },
  withdrawSheetAction: bound('issue_sheet', ['clientId', 'sheetId'], () =>
    form({ reason: 'Not mine.' }),
  ),
  mailSheetAction: bound('issue_sheet', ['clientId', 'sheetId'], () => form({ mail: 'link' })),
  chooseLayoutAction: bound('write_home_care', ['clientId', 'sheetId'], () =>
    form({ layout: 'large' }),
  ),
  recordTeachBackAction: bound('write_home_care', ['clientId', 'sheetId'], () => form()),
  takeBackPaperAction: {
    permission: 'write_home_care',
    asks: ['clientId', 'sheetId'],
    args: ({ clientId, sheetId }) => [
      { clientId, sheetId },
      { version: 999, value: {} },
    ],
  },
  answerCheckInAction: bound('issue_sheet', ['clientId', 'checkInId'], () =>
    form({ note: 'Not mine.' }),
  ),
  closeClientPageAction: {
    permission: 'issue_sheet',
    asks: client,
    args: ({ clientId }) => [clientId, ...form()],
  },
  renewClientPageAction: {
    permission: 'issue_sheet',
    asks: client,
    args: ({ clientId }) => [clientId, ...form()],
  },
};
