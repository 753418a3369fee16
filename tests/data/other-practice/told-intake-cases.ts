import { expect } from 'vitest';

import {
  listIntakeLinks,
  makeIntakeLink,
  recordIntakeMail,
  revokeIntakeLink,
} from '@/lib/data/intake-links';
import {
  answerToldAlarm,
  findToldIntake,
  findToldProgress,
  listToldIntakes,
} from '@/lib/data/told-intake-lists';
import { recordToldSettlements } from '@/lib/data/told-settlements';
import { takeToldIntake } from '@/lib/data/take-told-intake';
import { aClient } from '../../support/records';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { nothing, type Cases } from './both';

export const toldIntakeCases: Cases = (both) => ({
  makeIntakeLink: async () => {
    const { id: clientId } = both.mine.client;
    const link = { clientId, kind: 'tablet', tokenHash: 'x', language: 'en' } as const;
    expect(await makeIntakeLink(both.b, link)).toEqual(nothing);
  },
  recordIntakeMail: async () => {
    const { client, toldIntake } = both.mine;
    const mail = { clientId: client.id, linkId: toldIntake.link.id };
    expect(await recordIntakeMail(both.b, mail)).toEqual(nothing);
    const own = await aClient(both.b);
    expect(await recordIntakeMail(both.b, { ...mail, clientId: own.id })).toEqual(nothing);
  },
  listIntakeLinks: async () => {
    const { id } = both.mine.client;
    expect(await listIntakeLinks(both.b, id)).toEqual([]);
    expect(await listIntakeLinks(both.a, id)).toHaveLength(1);
  },
  revokeIntakeLink: async () => {
    const { client, toldIntake } = both.mine;
    const ids = { clientId: client.id, linkId: toldIntake.link.id };
    expect(await revokeIntakeLink(both.b, ids)).toEqual(nothing);
    const own = await aClient(both.b);
    expect(await revokeIntakeLink(both.b, { ...ids, clientId: own.id })).toEqual(nothing);
  },
  listToldIntakes: async () => {
    const { id } = both.mine.client;
    expect(await listToldIntakes(both.b, id)).toEqual([]);
    expect(await listToldIntakes(both.a, id)).toHaveLength(1);
  },
  findToldIntake: async () => {
    const { id } = both.mine.toldIntake;
    expect(await findToldIntake(both.b, id)).toBeNull();
    expect(await findToldIntake(both.a, id)).toMatchObject({
      answers: { pain_leg: { kind: 'rating', value: 6 } },
    });
  },
  findToldProgress: async () => {
    const { id } = both.mine.client;
    expect(await findToldProgress(both.b, id)).toBeNull();
    expect(await findToldProgress(both.a, id)).toMatchObject({ done: 1 });
  },
  takeToldIntake: async () => {
    const { client, toldIntake } = both.mine;
    const contentVersion = '1';
    const take = (_told: object, { before }: { before: IntakeAnswers }) => before;
    const ids = { clientId: client.id, toldIntakeId: toldIntake.id, contentVersion, take };
    expect(await takeToldIntake(both.b, ids)).toEqual(nothing);
    const own = await aClient(both.b);
    expect(await takeToldIntake(both.b, { ...ids, clientId: own.id })).toEqual(nothing);
  },
  recordToldSettlements: async () => {
    const { client, toldIntake } = both.mine;
    const settled = [{ path: 'redFlags.rf_neu_3', said: 'Not sure', stands: 'No' }];
    const given = { clientId: client.id, toldIntakeId: toldIntake.id, settled };
    expect(await recordToldSettlements(both.b, given)).toEqual(nothing);
    const own = await aClient(both.b);
    expect(await recordToldSettlements(both.b, { ...given, clientId: own.id })).toEqual(nothing);
    expect((await findToldIntake(both.a, toldIntake.id))?.settled).toHaveLength(1);
  },
  answerToldAlarm: async () => {
    const { client, toldIntake } = both.mine;
    const alarmId = toldIntake.openAlarmId;
    const given = { clientId: client.id, alarmId, note: 'Called.' };
    expect(await answerToldAlarm(both.b, given)).toEqual(nothing);
    const own = await aClient(both.b);
    expect(await answerToldAlarm(both.b, { ...given, clientId: own.id })).toEqual(nothing);
  },
});
