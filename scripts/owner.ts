/** `npm run owner`: makes the first practice and its owner. The demo practice goes with it. */
import { hashPassword } from '@/lib/access/password';
import { systemScope } from '@/lib/access/system-scope';
import { createFirstOwner } from '@/lib/data/first-owner';

import { readArguments, type OwnerArguments } from './owner/owner-arguments';
import { useOwnDatabase } from './start/own-environment';
import { Refusal } from './start/refusal';
import { runProgram } from './start/run-program';

const REFUSALS = {
  already_set_up: 'This installation has an owner already. Nothing was changed.',
  email_taken: 'This e-mail address has an account already. Nothing was changed.',
};

async function makeOwner(wanted: OwnerArguments): Promise<void> {
  const made = await createFirstOwner(systemScope('npm run owner'), {
    practiceName: wanted.practice,
    name: wanted.name,
    email: wanted.email,
    passwordHash: await hashPassword(wanted.password),
    ...(wanted.timeZone && { timeZone: wanted.timeZone }),
  });
  if (!made.ok) throw new Refusal(REFUSALS[made.reason]);
}

async function run(): Promise<void> {
  const wanted = await readArguments(process.argv.slice(2));
  await useOwnDatabase();
  await makeOwner(wanted);
  console.log(`${wanted.practice} is made. ${wanted.name} owns it and signs in with:`);
  console.log(`    ${wanted.email}`);
  if (wanted.isPasswordNew) console.log(`    ${wanted.password}   (shown only now)`);
}

await runProgram(run);
