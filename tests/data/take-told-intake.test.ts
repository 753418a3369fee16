import { beforeAll, describe, expect, it } from 'vitest';

import { findDraftIntake, startIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { takeToldIntake, type Take } from '@/lib/data/take-told-intake';
import { findToldIntake } from '@/lib/data/told-intake-lists';
import { sendToldIntake } from '@/lib/data/told-intakes';
import { atOnce } from '../support/at-once';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { answer, anIntakeLink, scopeOfLink } from '../support/told-intakes';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

/** A client who has answered, and sent it. */
async function told({ isSent = true } = {}) {
  const { id: clientId } = await aClient(scope);
  const { token } = await anIntakeLink(scope, clientId);
  const own = await scopeOfLink(token);
  await answer(own, { goal: { kind: 'words', text: 'Dance' } });
  const frozen = { version: 2, frozen: { asked: [] }, contentVersion: '1', consents: [] };
  if (isSent) expect(await sendToldIntake(own, frozen)).toMatchObject({ ok: true });
  return { clientId, toldIntakeId: own.toldIntakeId };
}

const take: Take = ({ answers }, { before, isWritten }) => ({
  ...before,
  goals: isWritten ? `${before.goals}+` : JSON.stringify(answers),
});
const taking = (ids: { clientId: string; toldIntakeId: string }) =>
  takeToldIntake(scope, { ...ids, contentVersion: '1', take });

describe('a told intake that is taken over', () => {
  it('begins the draft, and names who took it', async () => {
    const ids = await told();
    const taken = await taking(ids);
    const draft = await findDraftIntake(scope, ids.clientId);
    expect(taken).toEqual({ ok: true, value: { intakeId: draft?.id } });
    expect(draft?.toldIntakeId).toBe(ids.toldIntakeId);
    expect(draft?.answers.goals).toContain('Dance');
    const row = await findToldIntake(scope, ids.toldIntakeId);
    expect(row).toMatchObject({ status: 'taken', answers: { goal: { text: 'Dance' } } });
    expect(row?.takenByName).toBeTruthy();
  });

  it('goes into the draft that somebody has begun, which has a newer version then', async () => {
    const ids = await told();
    const draft = await startIntake(scope, { clientId: ids.clientId, contentVersion: '1' });
    expect(await taking(ids)).toEqual({ ok: true, value: { intakeId: draft?.id } });
    const after = await findDraftIntake(scope, ids.clientId);
    expect(after?.answers.goals).toBe('+');
    expect(after?.version).toBe(2);
  });

  it('is taken once, of many at the same time', async () => {
    const ids = await told();
    const all = await atOnce(3, () => taking(ids));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await taking(ids)).toEqual({ ok: false, reason: 'not_found' });
  });

  it('is not taken before it is sent, nor for another client', async () => {
    expect(await taking(await told({ isSent: false }))).toMatchObject({ ok: false });
    const { toldIntakeId } = await told();
    const { id: clientId } = await aClient(scope);
    expect(await taking({ clientId, toldIntakeId })).toMatchObject({ ok: false });
  });
});
