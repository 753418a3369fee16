/** `npm run demo`: makes the demo practice in DATABASE_URL, and prints who can sign in. */
import { seedDemo } from '../prisma/seed';
import { openDatabase } from './start/open-database';
import { Refusal } from './start/refusal';
import { loadSecrets } from './start/secrets';
import { secretEnv } from './start/secret-env';
import { loadSettings } from './start/settings';

try {
  const settings = loadSettings();
  if (!settings.DATABASE_URL) {
    throw new Refusal(
      'DATABASE_URL is not set. The embedded database gets its demo from npm start.',
    );
  }
  const { secrets, isNew } = await loadSecrets(settings.FASCICLE_DATA_DIR);
  const { url } = await openDatabase(settings, { secrets, areSecretsNew: isNew });
  Object.assign(process.env, {
    DATABASE_URL: url,
    ...secretEnv(settings, secrets),
    NEXTAUTH_URL: settings.APP_URL ?? 'http://127.0.0.1:3000',
  });
  for (const { role, email, password } of await seedDemo()) {
    console.log(`${role}: ${email}  ${password}`);
  }
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
