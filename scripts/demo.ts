/** `npm run demo`: makes the demo practice in DATABASE_URL, and prints who can sign in. */
import { seedDemo } from '../prisma/seed';
import { loadDotEnv } from './start/dot-env';

loadDotEnv();
if (process.env['DATABASE_URL']) {
  for (const { role, email, password } of await seedDemo()) {
    console.log(`${role}: ${email}  ${password}`);
  }
} else {
  console.error('DATABASE_URL is not set. The embedded database gets its demo from npm start.');
  process.exitCode = 1;
}
