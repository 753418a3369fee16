import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';

import type { Role } from '@/lib/domain/practice/permissions';

const idsSchema = z.object({
  clientId: z.string(),
  name: z.string(),
  birthYear: z.number(),
  stage: z.string(),
  intakeId: z.string().nullable(),
  screeningId: z.string().nullable(),
  rule: z.string().nullable(),
  clearanceId: z.string().nullable(),
  planId: z.string().nullable(),
  recordId: z.string().nullable(),
  toldIntakeId: z.string().nullable(),
  sheetId: z.string().nullable(),
  letterId: z.string().nullable(),
  paperId: z.string().nullable(),
  checkInId: z.string().nullable(),
  intakeLinkId: z.string().nullable(),
  toldAlarmId: z.string().nullable(),
  outcomeId: z.string().nullable(),
  appointmentId: z.string().nullable(),
  holdId: z.string().nullable(),
  /** The code that stands on the client's sheet. */
  code: z.string().nullable(),
});

/** One client of a practice, with the newest of everything they have. */
export type TargetClient = z.infer<typeof idsSchema>;

const personSchema = z.object({ email: z.string(), accountId: z.string() });

const practiceSchema = z.object({
  practiceId: z.string(),
  name: z.string(),
  people: z.record(z.string(), personSchema),
  clients: z.array(idsSchema),
  limitId: z.string(),
  /** One of the practice's own plan templates. */
  templateId: z.string(),
  /** A home-care item of the practice's own. */
  itemId: z.string(),
  /** A picture of the practice's own, which is its logo. */
  pictureId: z.string(),
  /** A clinician's signature under a record of the library. */
  reviewId: z.string(),
  /** An invite that nobody has used, and what stands in its link. */
  inviteId: z.string(),
  inviteToken: z.string(),
  /** A device that a therapist is signed in on. */
  sessionId: z.string(),
});

/** A practice that has everything in every state. */
export type TargetPractice = z.infer<typeof practiceSchema>;

export const filledSchema = z.object({
  /** Everybody's, new with every run. */
  password: z.string(),
  a: practiceSchema,
  b: practiceSchema,
});

export const targetSchema = filledSchema.extend({
  /** The built app as a browser on this machine reaches it. */
  url: z.string(),
  /** The same build and database, set to https: what a balancer that ends TLS would talk to. */
  tlsUrl: z.string(),
  /** What the address bar says there. */
  tlsOrigin: z.string(),
  /** The database as its owner, for looking at what was written. */
  ownerUrl: z.string(),
  /** What the app signs in with. */
  appDatabaseUrl: z.string(),
  appSecret: z.string(),
  /** What wraps the clients' keys. */
  dataKey: z.string(),
  /** Where both servers write their logs. */
  logFile: z.string(),
  /** The process of the server at `url`, for its memory. */
  serverPid: z.number(),
});

export type Target = z.infer<typeof targetSchema>;

let known: Target | undefined;

/** The target that `npm run test:attack` has started for this run. */
export function target(): Target {
  const file = process.env['FASCICLE_ATTACK_TARGET'];
  if (!file) throw new Error('Attacks run through npm run test:attack, which starts their target.');
  known ??= targetSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return known;
}

/** Asks the target's database as its owner, past row-level security. */
export async function asOwner<Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: target().ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The cookie of a person who has just signed in: the row of a sign-in without its tries and its hashing. */
export async function cookieOf(which: 'a' | 'b', role: Role): Promise<string> {
  const { practiceId, people } = target()[which];
  const token = randomBytes(32).toString('base64url');
  await asOwner(
    `INSERT INTO login_session (id, token_hash, account_id, practice_id, last_seen_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, now(), now() + interval '12 hours')`,
    [createHash('sha256').update(token).digest('hex'), people[role]?.accountId, practiceId],
  );
  return `fascicle=${token}`;
}

/** The client of a practice who has come as far as that stage of the demo. */
export function clientAt(which: 'a' | 'b', stage: string): TargetClient {
  const found = target()[which].clients.find((client) => client.stage === stage);
  if (!found) throw new Error(`The target has no client at the stage ${stage}.`);
  return found;
}
