import { formOf, noState } from './actions';
import {
  call,
  clearedClient,
  newest,
  refusal,
  stoppedClient,
  type StoredStep,
} from './stored-step';

/** Forms that store what somebody has typed at a finding, and to whom they write of it. */
export const STORED_OF_FINDINGS: readonly StoredStep[] = [
  {
    fields: { 'screening#called': 120, 'screening#said': 2_000 },
    async send(text, cookie) {
      const { clientId, screeningId } = stoppedClient() ?? {};
      const form = formOf({
        called: text('screening#called'),
        time: '14:05',
        said: text('screening#said'),
      });
      return refusal(
        await call('noteIncidentAction', [{ clientId, screeningId }, noState, form], cookie),
      );
    },
  },
  {
    fields: { 'screening#reason 2': 1_000 },
    async send(text, cookie) {
      const { clientId, clearanceId } = clearedClient() ?? {};
      const form = formOf({ reason: text('screening#reason 2') });
      return refusal(
        await call('takeBackClearanceAction', [{ clientId, clearanceId }, noState, form], cookie),
      );
    },
  },
  {
    fields: { 'screening#reason': 1_000 },
    async send(text, cookie) {
      const { clientId = '', rule } = clearedClient() ?? {};
      // Its clearance is gone, and the limits have changed: it is screened again, and referred, so that it asks for a doctor.
      await call('screenAgainAction', [clientId, noState, formOf({})], cookie);
      const { id: screeningId } = await newest('screening', clientId);
      const form = formOf({ kind: 'refer', reason: text('screening#reason') });
      return refusal(
        await call('decideAction', [{ clientId, screeningId, rule }, noState, form], cookie),
      );
    },
  },
  {
    fields: { 'letter#recipient': 200, 'letter#ownWords': 2_000 },
    async send(text, cookie) {
      const { clientId } = clearedClient() ?? {};
      const value = { recipient: text('letter#recipient'), ownWords: text('letter#ownWords') };
      return refusal(await call('issueLetterAction', [clientId, { version: 0, value }], cookie));
    },
  },
];
