import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const PORT = vi.hoisted(() => {
  // Before anything reads the environment. Each worker has a port of its own.
  const port = 41_000 + (process.pid % 8_000);
  process.env['MAIL_URL'] = `smtp://127.0.0.1:${port}`;
  process.env['MAIL_FROM'] = 'letters@practice.example';
  return port;
});

import {
  giveUpReferralAction,
  logAdviceAction,
  logLetterSentAction,
  logReferralAnswerAction,
  mailLetterAction,
} from '@/app/(practice)/clients/[clientId]/letters/[letterId]/actions';
import { referralsOf } from '@/app/(practice)/clients/[clientId]/letters/[letterId]/referral-of';
import { issueLetterAction } from '@/app/(practice)/clients/[clientId]/letters/new/actions';
import { POST as bringPaper } from '@/app/api/clients/[clientId]/papers/route';
import { GET as downloadPaper } from '@/app/api/papers/[paperId]/route';
import { openChart } from '@/lib/data/charts';
import type { PracticeScope } from '@/lib/data/scope';
import { listToday } from '@/lib/data/today-list';
import { ruleBook } from '@/lib/content/rule-book';
import { openMailBox, type MailBox } from '../support/mail-box';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aPaper, PDF } from '../support/referrals';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const swollen = { answers: { redFlags: { rf_dvt_1: 'yes' } } } as const;
const untouched = { errors: [] };
const answered = { who: 'Dr Rao, vascular', said: 'By letter: no clot.', limits: 'Light only.' };

let box: MailBox;
let scope: PracticeScope;
let ids: { clientId: string; letterId: string };

beforeAll(async () => {
  box = await openMailBox(PORT);
});
afterAll(() => box.close());

beforeEach(async () => {
  box.received.length = 0;
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
  const { client } = await aWalkedClient(scope, 'screened', swollen);
  const clientId = client.id;
  await issueLetterAction(clientId, { version: 0, value: { recipient: 'Dr Rao' } });
  const [letter] = await referralsOf(scope, { clientId, today: practiceToday() });
  if (!letter) throw new Error('There is no letter.');
  ids = { clientId, letterId: letter.id };
});

const today = () => practiceToday();
const here = () => redirectTo(`/clients/${ids.clientId}/letters/${ids.letterId}`);
const stateOf = async () => {
  const all = await referralsOf(scope, { clientId: ids.clientId, today: today() });
  return all.find(({ id }) => id === ids.letterId)?.state.state;
};
const openOf = async () => {
  const { review } = ruleBook.courseOfCare;
  const all = await listToday(scope, { review });
  return all.find(({ client }) => client.id === ids.clientId)?.open ?? [];
};
const answer = (more: Record<string, string> = {}, clears: string[] = []) => {
  const form = formOf({ ...answered, day: today(), fileId: '', ...more });
  for (const rule of clears) form.append('clears', rule);
  return logReferralAnswerAction(ids, untouched, form);
};
const bring = (body: Uint8Array, clientId = ids.clientId) =>
  bringPaper(
    new Request('http://127.0.0.1/api/x', {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'Content-Length': String(body.length) },
    }),
    { params: Promise.resolve({ clientId }) },
  );
const download = (paperId: string) =>
  downloadPaper(new Request('http://127.0.0.1/api/x'), { params: Promise.resolve({ paperId }) });

describe('a letter goes out and is open until its answer is logged', () => {
  test('on paper, on its day; Today says that it waits', async () => {
    const form = formOf({ kind: 'posted', day: today(), to: 'City clinic' });
    await expect(logLetterSentAction(ids, untouched, form)).rejects.toEqual(here());
    expect(await stateOf()).toBe('open');
    expect(await openOf()).toContain('referral_open');
    await expect(answer()).rejects.toEqual(here());
    expect(await stateOf()).toBe('answered');
    expect(await openOf()).not.toContain('referral_open');
    expect(await answer()).toMatchObject({ message: expect.stringContaining('was answered') });
  });

  test('by e-mail: the PDF, to the address that was typed, and nothing in it names anybody', async () => {
    const form = formOf({ to: 'rao@clinic.example', agreed: 'yes' });
    const sent = redirectTo(`/clients/${ids.clientId}/letters/${ids.letterId}\\?sent=mail`);
    await expect(mailLetterAction(ids, untouched, form)).rejects.toEqual(sent);
    const [mail] = box.received;
    expect(mail?.to).toEqual(['rao@clinic.example']);
    expect(mail?.raw).toMatch(/^Subject: A letter from /m);
    expect(mail?.raw).toContain('filename=letter-1.pdf');
    expect(mail?.raw).not.toMatch(/Walked|clot|Rao,/);
    const audit = await ownerDatabase().auditEvent.count({
      where: { clientId: ids.clientId, action: 'referral_mailed' },
    });
    expect(audit).toBe(1);
  });

  test('not without the client’s word, nor to something that is no address; a refusal is on record', async () => {
    const ask = (fields: Record<string, string>) =>
      mailLetterAction(ids, untouched, formOf(fields));
    expect((await ask({ to: 'rao@clinic.example' })).errors).toMatchObject([
      { field: 'mail.agreed' },
    ]);
    expect((await ask({ to: 'nobody', agreed: 'yes' })).errors).toMatchObject([
      { field: 'mail.to' },
    ]);
    expect(box.received).toEqual([]);
    box.refuseNext();
    const refused = await ask({ to: 'rao@clinic.example', agreed: 'yes' });
    expect(refused.message).toMatch(/did not take it/);
    expect(await stateOf()).toBe('open');
  });

  test('closed without an answer, with its reason', async () => {
    const blank = await giveUpReferralAction(ids, untouched, formOf({ said: '' }));
    expect(blank.errors).toMatchObject([{ field: 'closed.said' }]);
    const form = formOf({ said: 'The client has moved.' });
    await expect(giveUpReferralAction(ids, untouched, form)).rejects.toEqual(here());
    expect(await stateOf()).toBe('given_up');
  });
});

describe('an answer', () => {
  test('with its paper clears what it clears, at once and within the limits', async () => {
    const { fileId } = (await (await bring(PDF)).json()) as { fileId: string };
    expect((await openChart(scope, ids.clientId))?.screening?.blocked).toBe(true);
    await expect(answer({ fileId }, ['rf_dvt_1'])).rejects.toEqual(here());
    const chart = await openChart(scope, ids.clientId);
    expect(chart?.screening?.blocked).toBe(false);
    expect(chart?.screening?.result.limits.pressureMax).toBeLessThanOrEqual(2);
    expect(chart?.clearances).toMatchObject([
      {
        rule: 'rf_dvt_1',
        clinician: answered.who,
        note: 'By letter: no clot.\nLimits: Light only.',
      },
    ]);
  });

  test.each([['rf_ces_1'], ['ci_no_consent'], ['rf_inf_1'], ['x']])(
    'clears nothing that the letter did not ask about: %s',
    async (rule) => {
      expect(await answer({}, [rule])).toMatchObject({ message: expect.any(String) });
      expect(await stateOf()).toBe('open');
      expect((await openChart(scope, ids.clientId))?.clearances).toEqual([]);
    },
  );

  test('not of tomorrow, and not with a paper of another client', async () => {
    const late = await answer({ day: '2999-01-01' });
    expect(late.errors).toMatchObject([{ field: 'day' }]);
    const other = await aWalkedClient(scope, 'screened');
    const fileId = await aPaper(scope, other.client.id);
    expect(await answer({ fileId })).toMatchObject({ message: expect.any(String) });
    expect(await stateOf()).toBe('open');
  });
});

describe('a paper', () => {
  test('comes back as it was, as a download and nothing else, logged', async () => {
    const { fileId } = (await (await bring(PDF)).json()) as { fileId: string };
    const got = await download(fileId);
    expect(Buffer.from(await got.arrayBuffer()).equals(PDF)).toBe(true);
    expect(got.headers.get('Content-Disposition')).toBe('attachment; filename="answer.pdf"');
    expect(got.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const opened = await ownerDatabase().accessLog.count({ where: { what: 'client_file' } });
    expect(opened).toBeGreaterThan(0);
    const stored = await ownerDatabase().clientFile.findFirstOrThrow({ where: { id: fileId } });
    expect(stored.bytes).not.toContain(PDF.toString('base64'));
  });

  test.each([
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a program', 'MZ\u0090\u0000'],
    ['nothing', ''],
  ])('is not taken as %s, whatever it is called', async (_name, text) => {
    const answered = await bring(Buffer.from(text));
    expect(answered.status).toBe(422);
    expect(await answered.json()).toEqual({ ok: false, reason: 'not_taken' });
  });

  test('of more than 5 MB is not taken', async () => {
    expect((await bring(Buffer.concat([PDF, Buffer.alloc(5_000_000)]))).status).toBe(413);
  });

  test('is for nobody of another practice, and not for the front desk', async () => {
    const { fileId } = (await (await bring(PDF)).json()) as { fileId: string };
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await expect(download(fileId)).rejects.toEqual(isNotFound);
    await actAs(await aPractice());
    await expect(download(fileId)).rejects.toEqual(isNotFound);
    await expect(bring(PDF)).rejects.toEqual(isNotFound);
  });
});

test('advice without a letter is logged, waits, and is answered like one', async () => {
  const form = formOf({ said: 'See the family doctor this week.' });
  const page = redirectTo(`/clients/${ids.clientId}/screening#letters`);
  await expect(logAdviceAction(ids.clientId, untouched, form)).rejects.toEqual(page);
  const all = await referralsOf(scope, { clientId: ids.clientId, today: today() });
  const advice = all.find(({ letter }) => letter === null);
  expect(advice).toMatchObject({ state: { state: 'open', days: 0 } });
  expect(advice?.rules).toContain('rf_dvt_1');
  ids = { ...ids, letterId: advice?.id ?? '' };
  await expect(answer({}, ['rf_dvt_1'])).rejects.toEqual(here());
  expect(await stateOf()).toBe('answered');
});
