import { bound, client, form, type Cell } from './cell';

/** What was measured: pages and routes by their address. */
export const outcomeAddressCells: Record<string, Cell> = {
  '/clients/[clientId]/outcomes': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/outcomes/[measure]': { permission: 'write_session_record', asks: client },
  '/api/clients/[clientId]/progress-report': { permission: 'read_chart', asks: client },
  '/settings/questionnaires': { permission: 'read_chart', asks: [] },
};

/** The same: server actions by their exported name. */
export const outcomeActionCells: Record<string, Cell> = {
  saveOutcomeAction: {
    permission: 'write_session_record',
    asks: client,
    args: ({ clientId }) => [
      { clientId, measure: 'groc', language: 'en', replaces: '', run: '', fresh: '' },
      ...form({ change: '5' }),
    ],
  },
  takeBackOutcomeAction: bound('write_session_record', ['clientId', 'outcomeId'], () =>
    form({ reason: 'Not mine.' }),
  ),
  reviewCourseAction: bound('write_session_record', client, () => form({ goalsMet: 'yes' })),
  enterSentencesAction: {
    permission: 'write_own_item',
    asks: [],
    args: () => [{ language: 'en', seen: 0 }, ...form({ text: 'One line.' })],
  },
};
