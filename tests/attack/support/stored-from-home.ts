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

/** Says something from the client's phone; returns what it was kept under, or why it was not. */
async function tells(question: string): Promise<{ key: string; problem: string | null }> {
  const { code, birthYear, sheetId } = clientAt('a', 'sheet_issued');
  const at = Date.now();
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
  const isKept = status === 200 && answer.includes(checkIn.key);
  return { key: checkIn.key, problem: isKept ? null : `${status} ${answer}` };
}

/** What a client says from home without an account, and what the practice writes of it. */
export const STORED_FROM_HOME: readonly StoredStep[] = [
  {
    // A question of its own: one that is answered is shown no more, and another attack may have answered those that are there.
    fields: { 'answer#note': 200 },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'sheet_issued');
      const { key, problem } = await tells('May I do it twice a day?');
      if (problem !== null) return problem;
      const [told] = await asOwner<{ id: string }>(
        'SELECT id FROM check_in WHERE client_id = $1::uuid AND key = $2::uuid',
        [clientId, key],
      );
      const ids = { clientId, checkInId: told?.id ?? '' };
      const form = formOf({ note: text('answer#note') });
      return refusal(await call('answerCheckInAction', [ids, noState, form], cookie));
    },
  },
  {
    fields: { 'check-in#question': 500 },
    async send(text) {
      return (await tells(text('check-in#question'))).problem;
    },
  },
];
