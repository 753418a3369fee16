import { beforeAll, describe, expect, it } from 'vitest';

import {
  listIntakeLinks,
  makeIntakeLink,
  markLinkOpened,
  revokeIntakeLink,
} from '@/lib/data/intake-links';
import type { PracticeScope } from '@/lib/data/scope';
import {
  answerToldAlarm,
  findToldIntake,
  findToldProgress,
  listToldIntakes,
} from '@/lib/data/told-intake-lists';
import type { JudgedAnswers } from '@/lib/data/told-alarms';
import { readOwnIntake, saveToldAnswers, sendToldIntake } from '@/lib/data/told-intakes';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { answer, anIntakeLink, findLink, openAlarms, scopeOfLink } from '../support/told-intakes';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

async function anIntake(kind: 'own_device' | 'tablet' = 'own_device') {
  const { id: clientId } = await aClient(scope);
  const { id: linkId, token } = await anIntakeLink(scope, clientId, kind);
  return { clientId, linkId, token, own: await scopeOfLink(token) };
}

const sent = (version: number) => ({
  ...{ version, frozen: { asked: [] }, contentVersion: '1', consents: [] },
});

describe('a link to the own intake', () => {
  it('opens the same unfinished intake, however many there are', async () => {
    const one = await anIntake();
    const { token } = await anIntakeLink(scope, one.clientId, 'tablet');
    const other = await scopeOfLink(token);
    expect(other.toldIntakeId).toBe(one.own.toldIntakeId);
    await answer(one.own, { sleep: 'bad' });
    expect(await readOwnIntake(other)).toMatchObject({ answers: { sleep: 'bad' }, version: 2 });
  });

  it('is made in one go with others at once, and there is one intake', async () => {
    const { id: clientId } = await aClient(scope);
    await atOnce(5, () => anIntakeLink(scope, clientId));
    expect(await listIntakeLinks(scope, clientId)).toHaveLength(5);
    expect(await listToldIntakes(scope, clientId)).toHaveLength(1);
  });

  it('is refused after ten that are open', async () => {
    const { id: clientId } = await aClient(scope);
    for (let n = 0; n < 10; n += 1) await anIntakeLink(scope, clientId);
    const more = { clientId, kind: 'tablet', tokenHash: 'x', language: 'en' } as const;
    expect(await makeIntakeLink(scope, more)).toEqual({ ok: false, reason: 'too_many' });
  });

  it('says what it opens, and nothing of an unknown one', async () => {
    const { token, own, clientId } = await anIntake('tablet');
    expect(await findLink(token)).toMatchObject({ state: 'open', kind: 'tablet', clientId });
    expect(await findLink(`${token.slice(0, -1)}~`)).toBeNull();
    await markLinkOpened(own);
    const [row] = await listIntakeLinks(scope, clientId);
    expect(row).toMatchObject({ state: 'open' });
    expect(row?.openedAt).toBeInstanceOf(Date);
  });

  it('opens nothing once it was taken back, or its time is over', async () => {
    const [revoked, over] = [await anIntake(), await anIntake()];
    await revokeIntakeLink(scope, { clientId: revoked.clientId, linkId: revoked.linkId });
    await ownerDatabase().$executeRaw`UPDATE intake_link SET expires_at = now() - interval '1 s'
      WHERE id = ${over.linkId}::uuid`;
    for (const [one, state] of [
      [revoked, 'revoked'],
      [over, 'over'],
    ] as const) {
      expect(await findLink(one.token)).toMatchObject({ state });
      expect(await readOwnIntake(one.own)).toBeNull();
      expect(await answer(one.own, { sleep: 'bad' })).toEqual({ ok: false, reason: 'closed' });
      expect(await sendToldIntake(one.own, sent(1))).toEqual({ ok: false, reason: 'closed' });
    }
  });

  it('after a month without a word begins anew, and the old words stay', async () => {
    const { clientId, own } = await anIntake();
    await answer(own, { sleep: 'bad' });
    await ownerDatabase().$executeRaw`UPDATE told_intake SET updated_at = now() - interval '31 days'
      WHERE id = ${own.toldIntakeId}::uuid`;
    const { token } = await anIntakeLink(scope, clientId);
    expect(await readOwnIntake(await scopeOfLink(token))).toMatchObject({ answers: {} });
    const states = (await listToldIntakes(scope, clientId)).map(({ status }) => status);
    expect(states).toEqual(['open', 'lapsed']);
  });
});

describe('what a client answers', () => {
  it('is kept question by question, and meets what another device has stored', async () => {
    const { own, clientId } = await anIntake();
    expect(await answer(own, { sleep: 'bad', pain: 4 })).toMatchObject({ ok: true, version: 2 });
    const behind = await answer(own, { pain: 7 });
    expect(behind).toMatchObject({
      ok: false,
      reason: 'changed',
      version: 2,
      answers: { pain: 4 },
    });
    await answer(own, { pain: 7, sleep: null }, { version: 2 });
    expect(await readOwnIntake(own)).toMatchObject({ answers: { pain: 7 }, version: 3 });
    expect((await readOwnIntake(own))?.answers).not.toHaveProperty('sleep');
    expect(await findToldProgress(scope, clientId)).toMatchObject({ done: 1, all: 9 });
  });

  it('of two devices at the same moment loses nothing', async () => {
    const { own } = await anIntake();
    const both = await atOnce(2, (n) => answer(own, { [`q${n}`]: n }));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toMatchObject([{ reason: 'changed', version: 2 }]);
  });

  it('that is a danger sign alarms once, stays when it is taken back, and is dealt with once', async () => {
    const { own, clientId } = await anIntake();
    const judged = {
      alarms: [{ rule: 'rf_cauda_1', alarm: 'emergency' as const }],
      wrongTaps: [],
      sections: { done: 1, all: 9 },
    };
    await answer(own, { bladder: 'yes' }, { judged });
    await answer(own, { note: 'x' }, { version: 2, judged });
    await answer(own, { bladder: 'no' }, { version: 3 });
    const [told] = await listToldIntakes(scope, clientId);
    expect(told?.alarms).toMatchObject([{ rule: 'rf_cauda_1', alarm: 'emergency', answer: null }]);
    const given = { clientId, alarmId: told?.alarms[0]?.id ?? '', note: 'Called 112.' };
    const other = { ...given, clientId: (await aClient(scope)).id };
    expect(await answerToldAlarm(scope, other)).toEqual({ ok: false, reason: 'not_found' });
    const twice = await atOnce(2, () => answerToldAlarm(scope, given));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    const [after] = await listToldIntakes(scope, clientId);
    expect(after?.alarms).toMatchObject([{ answer: { note: 'Called 112.' } }]);
  });

  it('that is called a wrong tap keeps its alarm; told again, it alarms again, also once it was dealt with', async () => {
    const { own, clientId } = await anIntake();
    const rule = { rule: 'rf_ces_1', alarm: 'emergency' as const };
    const sections = { done: 1, all: 9 };
    const judges = {
      yes: { alarms: [rule], wrongTaps: [], sections },
      no: { alarms: [], wrongTaps: [], sections },
      wrongTap: { alarms: [], wrongTaps: [rule], sections },
    };
    let version = 1;
    let before: JudgedAnswers = judges.no;
    const tells = async (now: JudgedAnswers) => {
      const sent = { version, changes: { q: version }, language: 'en' } as const;
      const saved = await saveToldAnswers(own, sent, ({ q }) => (q === version ? now : before));
      expect(saved.ok).toBe(true);
      [version, before] = [version + 1, now];
      return (await listToldIntakes(scope, clientId))[0]?.alarms ?? [];
    };
    expect(await tells(judges.yes)).toMatchObject([{ ...rule, wrongTapAt: null }]);
    expect(await tells(judges.wrongTap)).toMatchObject([{ ...rule, answer: null }]);
    const [marked] = await tells(judges.wrongTap);
    expect(marked?.wrongTapAt).toBeInstanceOf(Date);
    expect(await openAlarms(scope, clientId)).toMatchObject([{ wrongTapAt: marked?.wrongTapAt }]);
    const again = await tells(judges.yes);
    expect(again).toMatchObject([marked, { ...rule, wrongTapAt: null, answer: null }]);
    for (const { id } of again) {
      await answerToldAlarm(scope, { clientId, alarmId: id, note: 'Called her.' });
    }
    expect(await tells(judges.yes)).toHaveLength(2);
    expect(await tells(judges.no)).toHaveLength(2);
    expect(await tells(judges.yes)).toHaveLength(3);
    expect(await openAlarms(scope, clientId)).toMatchObject([{ wrongTapAt: null }]);
    // Taken back before the practice has ever heard of it.
    const late = { alarms: [], wrongTaps: [{ rule: 'rf_pe_1', alarm: rule.alarm }], sections };
    const all = await tells(late);
    expect(all).toHaveLength(4);
    expect(all.find((one) => one.rule === 'rf_pe_1')?.wrongTapAt).toBeInstanceOf(Date);
  });

  it('is sent once, and never changes after that', async () => {
    const { own, clientId, token } = await anIntake();
    await answer(own, { sleep: 'bad' });
    expect(await sendToldIntake(own, sent(1))).toEqual({ ok: false, reason: 'changed' });
    const twice = await atOnce(2, () => sendToldIntake(own, sent(2)));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findLink(token)).toMatchObject({ state: 'sent' });
    expect(await readOwnIntake(own)).toBeNull();
    expect(await answer(own, { sleep: 'good' }, { version: 2 })).toMatchObject({ ok: false });
    const [told] = await listToldIntakes(scope, clientId);
    expect(told).toMatchObject({
      status: 'sent',
      answers: { sleep: 'bad' },
      frozen: { asked: [] },
    });
    expect(await findToldIntake(scope, told?.id ?? '')).toEqual(told);
    const change = ownerDatabase().$executeRaw`UPDATE told_intake SET version = 9
      WHERE id = ${own.toldIntakeId}::uuid`;
    await expect(change).rejects.toThrow(/does not change/);
    const reopen = ownerDatabase().$executeRaw`UPDATE told_intake SET status = 'open'
      WHERE id = ${own.toldIntakeId}::uuid`;
    await expect(reopen).rejects.toThrow(/does not change/);
  });
});
