import { bound, client, form, type Cell } from './cell';

const draft = (value: unknown = {}): unknown[] => [{ version: 1, value }];

/** The intake, what the client has told before it, and the signed one on paper. */
export const intakeAddressCells: Record<string, Cell> = {
  '/clients/[clientId]/intake': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/intake/told/[toldIntakeId]': {
    permission: 'read_chart',
    asks: ['clientId', 'toldIntakeId'],
  },
  '/api/intakes/[intakeId]/pdf': { permission: 'read_chart', asks: ['intakeId'] },
};

export const intakeActionCells: Record<string, Cell> = {
  startIntakeAction: bound('write_intake', client),
  saveIntakeAction: bound('write_intake', ['clientId', 'intakeId'], () => draft({ goals: 'x' })),
  signIntakeAction: bound('sign_intake', ['clientId', 'intakeId'], () => draft()),
  settleToldAction: bound('write_intake', ['clientId', 'toldIntakeId'], () =>
    form({ path: 'redFlags.rf_neu_3', stands: 'as_told' }),
  ),
  takeToldAction: bound('write_intake', ['clientId', 'toldIntakeId']),
  saveShortScreenAction: {
    permission: 'write_intake',
    asks: client,
    args: ({ clientId }) => [{ clientId, seen: 0 }, ...form()],
  },
};
