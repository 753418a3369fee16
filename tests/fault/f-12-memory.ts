import { isLong, runAttack } from '../attack/support/attack';
import { MOST_MEGABYTES, MOST_RISE, soak } from './support/soak/soak';

/** The long form is the hour of `npm run bench:soak`, which also keeps a report. */
const MINUTES = isLong() ? 60 : 0.2;

await runAttack('F-12', async (attack) => {
  const report = await soak(MINUTES, (line) => void process.stdout.write(`${line}\n`));
  const { memory, requests, perSecond, errors } = report;
  const wrong = errors.reduce((sum, { count }) => sum + count, 0);
  const named = errors.map(({ kind, problem, count }) => `${count} × ${kind}: ${problem}`);
  attack.check(
    [`no error at ${perSecond} a second for ${report.seconds} s`, ...named].join('\n    '),
    { value: `${requests - wrong}/${requests}`, isMet: wrong === 0 && requests > 20 },
  );
  attack.attempts(
    'every kind of work was done',
    report.kinds.map(({ kind, count }) => ({ name: kind, problem: count > 0 ? null : 'never' })),
  );
  attack.check(`the app stays below ${MOST_MEGABYTES} MB`, {
    value: `${memory.highest} MB`,
    isMet: memory.highest > 0 && memory.highest <= MOST_MEGABYTES,
  });
  const goal = `memory rises by less than ${MOST_RISE} MB every ten minutes`;
  if (memory.isJudged)
    attack.check(goal, { value: `${memory.rise} MB`, isMet: memory.rise < MOST_RISE });
  else attack.notRun(goal, 'too short; the long form counts it');
});
