import { client, form, type Cell, type CellIds } from './cell';

/** Pages and papers of letters to doctors. */
export const letterAddressCells: Record<string, Cell> = {
  '/clients/[clientId]/letters/[letterId]': {
    permission: 'read_chart',
    asks: ['clientId', 'letterId'],
  },
  '/api/papers/[paperId]': { permission: 'read_chart', asks: ['paperId'] },
  '/api/clients/[clientId]/papers': { permission: 'record_clearance', asks: client },
  '/clients/[clientId]/letters/new': { permission: 'issue_letter', asks: client },
  '/api/letters/[letterId]/pdf': { permission: 'read_chart', asks: ['letterId'] },
};

const letter: (keyof CellIds)[] = ['clientId', 'letterId'];

const ofLetter = (permission: Cell['permission'], fields: Record<string, string>): Cell => ({
  permission,
  asks: letter,
  args: ({ clientId, letterId }) => [{ clientId, letterId }, ...form(fields)],
});

/** What is done with letters to doctors, and with what comes back. */
export const letterActionCells: Record<string, Cell> = {
  issueLetterAction: {
    permission: 'issue_letter',
    asks: client,
    args: ({ clientId }) => [clientId, { version: 0, value: { recipient: '', ownWords: 'x' } }],
  },
  logLetterSentAction: ofLetter('issue_letter', { kind: 'posted', day: '2026-01-02', to: '' }),
  mailLetterAction: ofLetter('issue_letter', { to: 'nobody@attack.example', agreed: 'yes' }),
  logReferralAnswerAction: ofLetter('record_clearance', {
    ...{ who: 'Dr Nobody', day: '2026-01-02', said: 'Not mine.', limits: '', fileId: '' },
  }),
  giveUpReferralAction: ofLetter('record_clearance', { said: 'Not mine.' }),
  logAdviceAction: {
    permission: 'issue_letter',
    asks: client,
    args: ({ clientId }) => [clientId, ...form({ said: 'Not mine.' })],
  },
};
