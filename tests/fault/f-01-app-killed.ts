import { isLong, runAttack } from '../attack/support/attack';
import { signIn, startInstallation, untilAnswered } from './support/installation';
import { checkSaved, startSavers } from './support/savers';
import { Timed } from './support/timed';

const KILLS = isLong() ? 200 : 5;
const GOAL_MILLISECONDS = 2_000;
const BETWEEN_MILLISECONDS = 1_500;

await runAttack('F-01', async (attack) => {
  const timed = new Timed();
  const installation = await startInstallation();
  try {
    const ownerUrl = await installation.ownerUrl();
    const { url } = installation;
    const savers = startSavers(url, await signIn(ownerUrl));
    const waits: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MILLISECONDS));
      process.kill(await installation.appPid(), 'SIGKILL');
      waits.push(await untilAnswered(url));
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MILLISECONDS));
    const saved = await savers.end();
    timed.check(attack, 'it answers again within 2 s of kill -9', {
      figures: waits,
      most: GOAL_MILLISECONDS,
    });
    attack.check('saves were under way when it was killed: some had to be sent again', {
      value: `${saved.again} of ${saved.acknowledged.length + saved.again}`,
      isMet: saved.again > 0 && saved.acknowledged.length >= KILLS,
    });
    await checkSaved(attack, { ownerUrl, saved, timed });
  } finally {
    await installation.stop();
  }
});
