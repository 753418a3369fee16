import { beforeAll, describe, expect, it } from 'vitest';

import { startIntake } from '@/lib/data/intakes';
import { touchedLast } from '@/lib/data/rows/touched-last-sql';
import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, CONTENT_VERSION } from '../support/records';
import { anIntakeLink, scopeOfLink } from '../support/told-intakes';

let scope: PracticeScope;
let quiet: string;
let drafting: string;
let alarming: string;

/** A danger sign of an own intake, to which nobody has said anything. */
async function alarms(clientId: string): Promise<void> {
  const { token } = await anIntakeLink(scope, clientId);
  const { practiceId, toldIntakeId } = await scopeOfLink(token);
  await ownerDatabase().toldAlarm.create({
    data: { practiceId, clientId, toldIntakeId, alarm: 'emergency', rule: 'rf_neu_1' },
  });
}

async function touched(): Promise<string[]> {
  const rows = await ownerDatabase().$queryRaw<{ client_id: string }[]>(
    touchedLast(scope.practiceId),
  );
  return rows.map(({ client_id }) => client_id);
}

/** Clients with whom nothing has happened but that they were added, after everybody else. */
async function addLater(count: number): Promise<void> {
  await ownerDatabase().$executeRaw`
    INSERT INTO client (id, practice_id, name, search_name, birth_date, created_by_id, created_at,
      data_key)
    SELECT ('ffffffff-ffff-7fff-8fff-' || lpad(number::text, 12, '0'))::uuid, ${scope.practiceId}::uuid,
      'Later ' || number, 'later ' || number, date '1980-01-02', ${scope.accountId}::uuid,
      now() + interval '1 hour',
      data_key
    FROM generate_series(1, ${count}::int) AS number, client WHERE id = ${quiet}::uuid`;
}

describe('touchedLast', () => {
  beforeAll(async () => {
    scope = await aPractice();
    ({ id: quiet } = await aClient(scope));
    ({ id: drafting } = await aClient(scope));
    await startIntake(scope, { clientId: drafting, contentVersion: CONTENT_VERSION });
    ({ id: alarming } = await aClient(scope));
    await alarms(alarming);
  });

  it('is everybody while they are few', async () => {
    expect((await touched()).toSorted()).toEqual([quiet, drafting, alarming].toSorted());
  });

  it('leaves out whom nothing has happened with for long, and never a draft or a danger sign that nobody has answered', async () => {
    await addLater(400);
    const found = await touched();
    expect(found).toHaveLength(302);
    expect(found).toContain(drafting);
    expect(found).toContain(alarming);
    expect(found).not.toContain(quiet);
  });
});
