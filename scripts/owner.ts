/**
 * `npm run owner`: makes the first practice and its owner; the demo practice goes with it. `--reset EMAIL` makes a link to
 * a new password for anybody, such as an owner whom nobody else can help; with `--second-factor` for who lost that too.
 */
import { hashPassword } from '@/lib/access/password';
import { makeResetOnMachine, RESET_HOURS } from '@/lib/access/password-resets';
import { systemScope } from '@/lib/access/system-scope';
import { createFirstOwner } from '@/lib/data/first-owner';
import { env } from '@/lib/platform/env';

import { readArguments, readReset, type OwnerArguments } from './owner/owner-arguments';
import { useOwnDatabase } from './start/own-environment';
import { Refusal } from './start/refusal';
import { runProgram } from './start/run-program';

const PROGRAM = 'npm run owner';

const REFUSALS = {
  already_set_up: 'This installation has an owner already. Nothing was changed.',
  email_taken: 'This e-mail address has an account already. Nothing was changed.',
};

async function makeOwner(wanted: OwnerArguments): Promise<void> {
  const made = await createFirstOwner(systemScope(PROGRAM), {
    practiceName: wanted.practice,
    name: wanted.name,
    email: wanted.email,
    passwordHash: await hashPassword(wanted.password),
    ...(wanted.timeZone && { timeZone: wanted.timeZone }),
  });
  if (!made.ok) throw new Refusal(REFUSALS[made.reason]);
}

type Reset = NonNullable<ReturnType<typeof readReset>>;

async function reset(whose: Reset): Promise<void> {
  await useOwnDatabase();
  const { email, takesSecondFactor } = whose;
  const made = await makeResetOnMachine(PROGRAM, whose);
  if (!made.ok) {
    throw new Refusal(`Nobody signs in with ${email}, or they belong to no practice any more.`);
  }
  console.log(
    `${made.value.name} chooses a new password here, once and within ${RESET_HOURS} hours:`,
  );
  console.log(`    ${env().appUrl}/reset/${made.value.token}`);
  console.log('Whoever has this link can choose it: make sure that it reaches the right person.');
  console.log(
    takesSecondFactor
      ? 'Using it takes the second factor off. A new one is set up at the next sign-in.'
      : 'A second factor is still asked for; lost too, it goes with --second-factor.',
  );
}

async function run(): Promise<void> {
  const whose = readReset(process.argv.slice(2));
  if (whose !== null) return reset(whose);
  const wanted = await readArguments(process.argv.slice(2));
  await useOwnDatabase();
  await makeOwner(wanted);
  console.log(`${wanted.practice} is made. ${wanted.name} owns it and signs in with:`);
  console.log(`    ${wanted.email}`);
  if (wanted.isPasswordNew) console.log(`    ${wanted.password}   (shown only now)`);
}

await runProgram(run);
