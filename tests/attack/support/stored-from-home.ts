import { randomUUID } from 'node:crypto';

import { callAction, formOf, noState } from './actions';
import { actionNamed } from './endpoints';
import { ask } from './http';
import { setCookies } from './people';
import { call, refusal, type StoredStep } from './stored-step';
import { asOwner, clientAt, target } from './target';

/** The cookies of a phone that has given the code and the year. */
async function ofThePhone(code: string, birthYear: number): Promise<string> {
  const opened = await callAction(
    actionNamed('openSheetAction'),
    [code, noState, formOf({ birthYear: String(birthYear) })],
    { path: `/s/${code}` },
  );
  return [...setCookies(opened).values()].map(({ pair }) => pair).join('; ');
}

/** What a client says from home without an account, and what the practice writes of it. */
export const STORED_FROM_HOME: readonly StoredStep[] = [
  {
    // The one that came before: a question that is answered is shown no more.
    fields: { 'answer#note': 200 },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'sheet_issued');
      const [told] = await asOwner<{ id: string }>(
        'SELECT id FROM check_in WHERE client_id = $1::uuid ORDER BY received_at LIMIT 1',
        [clientId],
      );
      const ids = { clientId, checkInId: told?.id ?? '' };
      const form = formOf({ note: text('answer#note') });
      return refusal(await call('answerCheckInAction', [ids, noState, form], cookie));
    },
  },
  {
    fields: { 'check-in#question': 500 },
    async send(text) {
      const { code, birthYear, sheetId } = clientAt('a', 'sheet_issued');
      const at = Date.now();
      const question = text('check-in#question');
      const told = { pain: { back: 3, leg: 5 }, worse: 'no', worseAfter: null, dangers: [] };
      const content = { kind: 'check_in', ...told, question };
      const checkIn = { key: randomUUID(), sheetId, saidAt: at, sequence: 1, content };
      const { status, text: answer } = await ask({
        method: 'POST',
        path: `/s/${code ?? ''}/told`,
        headers: { 'Content-Type': 'application/json', Origin: target().url },
        cookie: await ofThePhone(code ?? '', birthYear),
        body: JSON.stringify({ sentAt: at, checkIns: [checkIn] }),
      });
      return status === 200 && answer.includes(checkIn.key) ? null : `${status} ${answer}`;
    },
  },
];
