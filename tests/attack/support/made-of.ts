import { clearedClient, made } from './stored-step';
import type { TargetClient } from './target';

/** What steps have made of this client, or for everybody, in place of what the target had. */
export const madeOf = ({ stage, clientId }: TargetClient) => ({
  itemId: made.itemId,
  ...(stage === 'sheet_issued' && { sheetId: made.sheetId }),
  ...(stage === 'record_signed' && { toldIntakeId: made.toldIntakeId }),
  ...(clientId === clearedClient()?.clientId && { letterId: made.letterId }),
});
