import { setTimeout as pause } from 'node:timers/promises';

import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { askOwner, signIn, startInstallation, untilAnswered } from './support/installation';
import { startReplicated } from './support/replicated';
import { checkSaved, startSavers } from './support/savers';
import { startTcpProxy } from './support/tcp-proxy';
import { Timed } from './support/timed';

/** Makes the practice that people save into. */
async function aPractice(ownerUrl: string): Promise<void> {
  await askOwner(
    ownerUrl,
    `WITH p AS (INSERT INTO practice (id, name) VALUES (gen_random_uuid(), 'Failover') RETURNING id),
       a AS (INSERT INTO account (id, email, email_hash, name, password_hash)
         VALUES (gen_random_uuid(), 'owner@failover.example', repeat('f', 64), 'Owner', 'none') RETURNING id)
     INSERT INTO membership (id, practice_id, account_id, role)
     SELECT gen_random_uuid(), p.id, a.id, 'owner' FROM p, a`,
  );
}

async function failOver(attack: Attack, isSynchronous: boolean): Promise<void> {
  const timed = new Timed();
  const servers = await startReplicated(isSynchronous);
  const proxy = await startTcpProxy(servers.primaryPort);
  try {
    await askOwner(servers.url(servers.primaryPort, 'postgres'), 'CREATE DATABASE fascicle');
    const app = await startInstallation({ DATABASE_URL: servers.url(proxy.port, 'fascicle') });
    try {
      const before = servers.url(servers.primaryPort, 'fascicle');
      await aPractice(before);
      const savers = startSavers(app.url, await signIn(before), 4);
      while (savers.saved.acknowledged.length < 15) await pause(50);
      await servers.killPrimary();
      const began = performance.now();
      await servers.promote();
      proxy.pointTo(servers.replicaPort);
      proxy.cut();
      await untilAnswered(app.url);
      const outage = performance.now() - began;
      const soFar = savers.saved.acknowledged.length;
      while (savers.saved.acknowledged.length < soFar + 10) await pause(50);
      const saved = await savers.end();
      const ownerUrl = servers.url(servers.replicaPort, 'fascicle');
      attack.check('people saved before and after', {
        value: saved.acknowledged.length,
        isMet: saved.acknowledged.length > 20 && saved.again > 0,
      });
      timed.check(attack, 'the app answers within 6 s of the loss', {
        figures: [outage],
        most: 6_000,
      });
      if (isSynchronous) await checkSaved(attack, { ownerUrl, saved, timed });
      else await tellLoss(attack, ownerUrl, saved.acknowledged);
    } finally {
      await app.stop();
    }
  } finally {
    await proxy.stop();
    await servers.stop();
  }
}

/** What an asynchronous replica may lose is a figure, not a failure. */
async function tellLoss(
  attack: Attack,
  ownerUrl: string,
  acknowledged: { name: string }[],
): Promise<void> {
  const rows = await askOwner<{ name: string }>(ownerUrl, 'SELECT name FROM client');
  const there = new Set(rows.map(({ name }) => name));
  const lost = acknowledged.filter(({ name }) => !there.has(name)).length;
  attack.check('asynchronous: acknowledged saves that went with the primary (a figure)', {
    value: `${lost} of ${acknowledged.length}`,
    isMet: acknowledged.length > 20,
  });
}

await runAttack('F-16', async (attack) => {
  await failOver(attack, true);
  if (isLong()) await failOver(attack, false);
  else attack.notRun('the asynchronous replica', 'long form');
});
