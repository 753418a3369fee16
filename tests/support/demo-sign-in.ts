import { readFileSync } from 'node:fs';
import { z } from 'zod';

const signInsSchema = z.array(
  z.object({ email: z.string(), password: z.string(), role: z.string() }),
);

export type DemoSignIn = z.infer<typeof signInsSchema>[number];

/** The demo's people with that role, as the start that the journeys run against has made them. */
export function demoSignIns(role: string): DemoSignIn[] {
  const file = process.env['FASCICLE_TEST_SIGN_IN_FILE'];
  if (!file) throw new Error('The journeys run through npx playwright test, which starts the app.');
  return signInsSchema
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .filter((signIn) => signIn.role === role);
}
