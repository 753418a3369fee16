import { beforeEach, describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { logClearance } from '@/lib/data/clearances';
import type { PracticeScope } from '@/lib/data/scope';
import { listToday } from '@/lib/data/today-list';
import { addDays } from '@/lib/domain/shared/iso-date';
import { startOfDay, today as dayIn } from '@/lib/platform/clock';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aFinding, aSignedIntake, aSignedRecord } from '../support/records';

const ZONE = 'Europe/London';
const { review } = ruleBook.courseOfCare;
const today = dayIn(ZONE);

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

describe('what is open', () => {
  const openOf = async (clientId: string) =>
    (await listToday(scope, { review })).find(({ client }) => client.id === clientId)?.open ?? [];

  it.each([
    ['given', 82, false],
    ['given', 83, true],
    ['given', 90, true],
    ['given', 91, false],
    ['required', 85, false],
  ] as const)(
    'a clearance that is %s, logged %s days ago: ends soon is %s',
    async (clearance, age, isEnding) => {
      const { id: clientId } = await aClient(scope);
      const finding = aFinding({ rule: 'rf_dvt_1', clearance });
      await aSignedIntake(scope, { clientId, screening: { findings: [finding] } });
      const told = { clientId, rule: 'rf_dvt_1', clinician: 'Dr A', note: 'x' };
      await logClearance(scope, { ...told, day: addDays(today, -age) });
      expect((await openOf(clientId)).includes('clearance_ending')).toBe(isEnding);
    },
  );

  it.each([
    ['required', null, true],
    ['expired', null, true],
    ['advised', null, false],
    ['given', 0, false],
    ['given', 91, true],
    ['given', 90, false],
  ] as const)(
    'a clearance that is %s, logged %s days ago: missing is %s',
    async (clearance, age, isMissing) => {
      const { id: clientId } = await aClient(scope);
      const finding = aFinding({ rule: 'rf_dvt_1', clearance });
      await aSignedIntake(scope, { clientId, screening: { findings: [finding] } });
      if (age !== null) {
        const day = addDays(today, -age);
        await logClearance(scope, {
          clientId,
          rule: 'rf_dvt_1',
          clinician: 'Dr A',
          day,
          note: 'x',
        });
      }
      expect((await openOf(clientId)).includes('clearance_missing')).toBe(isMissing);
    },
  );

  it.each([
    ['27 days and one session', 27, 1, false],
    ['28 days and one session', 28, 1, true],
    ['28 days without a session', 28, 0, false],
    ['3 sessions in a week', 7, 3, false],
    ['4 sessions in a week', 7, 4, true],
  ])('a review after %s: %#', async (_name, days, sessions, isDue) => {
    const { id: clientId } = await aClient(scope);
    const signed = await aSignedIntake(scope, { clientId });
    for (let count = 0; count < sessions; count += 1) await aSignedRecord(scope, signed);
    const signedAt = new Date(startOfDay(addDays(today, -days), ZONE).getTime() + 3_600_000);
    await ownerDatabase().intake.updateMany({
      where: { clientId },
      data: { signedAt, createdAt: signedAt },
    });
    expect((await openOf(clientId)).includes('review_due')).toBe(isDue);
  });
});
