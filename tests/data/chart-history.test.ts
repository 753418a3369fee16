import { expect, it } from 'vitest';

import { openChart } from '@/lib/data/charts';
import { aPractice } from '../support/practices';
import { aClient, aFinding, aSignedIntake, aSignedRecord } from '../support/records';

it('what the rules had said when the last session was planned stays, whatever they say since', async () => {
  const scope = await aPractice();
  const { id: clientId } = await aClient(scope);
  const findings = [aFinding({ rule: 'ci_osteoporosis' })];
  await aSignedRecord(scope, await aSignedIntake(scope, { clientId, screening: { findings } }));
  const sameDay = await openChart(scope, clientId);
  expect(sameDay?.lastSessionScreening).toMatchObject({ findings });
  expect(sameDay?.lastSessionScreening).toEqual(sameDay?.screening?.result);
  const since = [aFinding({ rule: 'ci_anticoagulant' })];
  await aSignedIntake(scope, { clientId, screening: { findings: since } });
  const later = await openChart(scope, clientId);
  expect(later?.screening?.result).toMatchObject({ findings: since });
  expect(later?.lastSessionScreening).toMatchObject({ findings });
});
