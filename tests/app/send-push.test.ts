import { expect, test, vi } from 'vitest';

vi.hoisted(() => {
  // Before anything reads the environment. A key of nobody's, of the right form.
  process.env['PUSH_PUBLIC_KEY'] =
    'BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U';
  process.env['PUSH_PRIVATE_KEY'] = 'UUxI4O8-FbRouAevSmBQ6o18hgE4nSG3qwvJTfKc-ls';
});

import webPush from 'web-push';

import { sendPush } from '@/lib/mail/send-push';
import { PUSH_TARGET } from '../support/reminders';

const push = { title: 'A reminder from Lindenhof', body: 'Open your page.' };
const answers = (statusCode: number) =>
  new webPush.WebPushError('no', statusCode, {}, '', PUSH_TARGET.endpoint);

test.each([
  [404, 'gone'],
  [410, 'gone'],
  [429, 'failed'],
  [500, 'failed'],
] as const)('a service that answers %s: %s', async (status, outcome) => {
  const sending = vi.spyOn(webPush, 'sendNotification').mockRejectedValueOnce(answers(status));
  expect(await sendPush(PUSH_TARGET, push)).toBe(outcome);
  sending.mockRestore();
});

test('what is sent is the title and the body alone', async () => {
  const taken = { statusCode: 201, body: '', headers: {} };
  const sending = vi.spyOn(webPush, 'sendNotification').mockResolvedValueOnce(taken);
  expect(await sendPush(PUSH_TARGET, push)).toBe('sent');
  expect(sending.mock.calls[0]?.slice(0, 2)).toEqual([PUSH_TARGET, JSON.stringify(push)]);
  sending.mockRestore();
});
