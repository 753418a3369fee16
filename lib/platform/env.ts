import { z } from 'zod';

import { parseDataKeys, type DataKey } from '@/lib/platform/data-keys';

import { backupSettings } from './backup-settings';
import { pushSettings, pushSettingsOf, type PushSettings } from './push-settings';
import { halfSetMail, mailSettings, mailSettingsOf, type MailSettings } from './mail-settings';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
const SECRET_LENGTH = 32;

/** `HOST` values that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return bare && (url.protocol === 'https:' || url.protocol === 'http:');
}

const secret = z
  .string()
  .min(SECRET_LENGTH, `must have at least ${SECRET_LENGTH} characters (openssl rand -base64 48)`);

const dataKey = z
  .string()
  .refine(
    (text) => parseDataKeys(text) !== null,
    'must be VERSION:KEY, such as 1: and 43 characters of base64url (docs/operations.md says how)',
  );

/** Connections one process holds at most; PostgreSQL's own default allows 100 for everybody together. */
const poolSize = z.coerce
  .number('must be a whole number from 1 to 90')
  .int('must be a whole number from 1 to 90')
  .min(1, 'must be a whole number from 1 to 90')
  .max(90, 'must be a whole number from 1 to 90')
  .default(10);

/** `off` behind a pooler that does not know prepared statements (PgBouncer before 1.21). */
const prepared = z.enum(['on', 'off'], { error: 'must be on or off' }).default('on');

const databaseUrl = z
  .string()
  .refine(isPostgresUrl, 'must look like postgresql://user:password@host:5432/database');

const drain = 'must be a whole number from 0 to 60';
/** How long a process that is to end still takes requests, so that a balancer notices. */
const drainSeconds = z.coerce.number(drain).int(drain).min(0, drain).max(60, drain).default(0);

const settingsSchema = z
  .object({
    DATABASE_URL: databaseUrl.optional(),
    DATABASE_APP_URL: databaseUrl.optional(),
    DATABASE_POOL_SIZE: poolSize,
    DATABASE_PREPARED: prepared,
    APP_URL: z
      .string()
      .refine(isOrigin, 'must be an address without a path, such as https://fascicle.example')
      .optional(),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:[\]-]+$/, 'must be a host name or an IP address')
      .default('127.0.0.1'),
    PORT: z.coerce
      .number('must be a whole number from 1 to 65535')
      .int('must be a whole number from 1 to 65535')
      .min(1, 'must be a whole number from 1 to 65535')
      .max(65_535, 'must be a whole number from 1 to 65535')
      .default(3000),
    NEXTAUTH_SECRET: secret.optional(),
    APP_SECRET: secret.optional(),
    DATA_KEY: dataKey.optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
        error: 'must be one of fatal, error, warn, info, debug, silent',
      })
      .default('info'),
    FASCICLE_DATA_DIR: z.string().default('.data'),
    METRICS_TOKEN: secret.optional(),
    DRAIN_SECONDS: drainSeconds,
    ...backupSettings,
    ...mailSettings,
    ...pushSettings,
  })
  .superRefine((settings, context) => {
    const half = halfSetMail(settings);
    if (half) context.addIssue({ code: 'custom', path: [half.path], message: half.message });
  })
  .superRefine((settings, context) => {
    const secure = settings.APP_URL?.startsWith('https:') ?? false;
    if (!isLoopback(settings.HOST) && !secure) {
      context.addIssue({
        code: 'custom',
        path: ['APP_URL'],
        message: `is needed as https://… because HOST=${settings.HOST} serves other machines`,
      });
    }
    if (settings.APP_URL && !secure && !isLoopback(new URL(settings.APP_URL).hostname)) {
      context.addIssue({
        code: 'custom',
        path: ['APP_URL'],
        message: 'must start with https:// (only this machine may be addressed with http://)',
      });
    }
  });

const runningSchema = z.object({
  DATABASE_URL: databaseUrl,
  DATABASE_POOL_SIZE: poolSize,
  DATABASE_PREPARED: prepared,
  NEXTAUTH_SECRET: secret,
  APP_SECRET: secret,
  DATA_KEY: dataKey,
  NEXTAUTH_URL: z.string().refine(isOrigin, 'must be the address that the browser uses'),
  LOG_LEVEL: z.string().default('info'),
  METRICS_TOKEN: secret.optional(),
  DRAIN_SECONDS: drainSeconds,
  FASCICLE_MIGRATION: z.string().optional(),
  FASCICLE_DATABASE_DIR: z.string().optional(),
  FASCICLE_FLOOR: z.string().optional(),
  ...mailSettings,
  ...pushSettings,
});

/** What the person who runs the product may set. Every name is explained in `docs/operations.md`. */
export type Settings = z.infer<typeof settingsSchema>;

/** What the running app reads. `scripts/start.ts` fills in whatever was not set by hand. */
export interface Env {
  databaseUrl: string;
  databasePoolSize: number;
  /** The empty page that the bench measures against is there. */
  hasFloor: boolean;
  /** Statements are planned once a connection. */
  isDatabasePrepared: boolean;
  /** Signs nothing that outlives a sign-in; next-auth reads the same value itself. */
  authSecret: string;
  /** Keys everything else that needs one, such as throttling counters for sheet codes. */
  appSecret: string;
  /** What wraps the keys of clients; the first one wraps, the others open what they have wrapped. */
  dataKeys: readonly DataKey[];
  /** The address in the browser, without a final slash. */
  appUrl: string;
  /** Cookies carry `Secure` and the `__Host-` prefix. */
  isSecure: boolean;
  logLevel: string;
  /** Opens /api/metrics; null: it is not there. */
  metricsToken: string | null;
  drainSeconds: number;
  /** How e-mail is sent; null: it is not. */
  mail: MailSettings | null;
  /** With what pushes are signed; null: there are none. */
  push: PushSettings | null;
  /** The newest migration that this version brings, as the start has read it. */
  newestMigration: string | null;
  /** Where the database's own files are, when the start has started it here. */
  databaseFolder: string | null;
}

type Source = Readonly<Record<string, string | undefined>>;

export type SettingsResult =
  | { ok: true; settings: Settings }
  /** One line for each setting that is missing or wrong, ready to print. */
  | { ok: false; problems: string[] };

/** An empty value means "not set": compose files and service managers pass unset names that way. */
function withoutEmpty(source: Source): Record<string, string> {
  const kept = Object.entries(source).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '',
  );
  return Object.fromEntries(kept);
}

function problemLines(error: z.ZodError, source: Source): string[] {
  return error.issues.map((issue) => {
    const name = issue.path.join('.');
    const isMissing = issue.code === 'invalid_type' && !(name in source);
    return `${name} ${isMissing ? 'is not set' : issue.message}`;
  });
}

/** Checks what was set by hand, before anything is started. */
export function readSettings(source: Source): SettingsResult {
  const given = withoutEmpty(source);
  const parsed = settingsSchema.safeParse(given);
  return parsed.success
    ? { ok: true, settings: parsed.data }
    : { ok: false, problems: problemLines(parsed.error, given) };
}

/** Parses the environment of the running app. Throws one Error with one line for each problem. */
export function parseEnv(source: Source): Env {
  const given = withoutEmpty(source);
  const parsed = runningSchema.safeParse(given);
  if (!parsed.success) throw new Error(problemLines(parsed.error, given).join('\n'));
  const { data } = parsed;
  return {
    databaseUrl: data.DATABASE_URL,
    databasePoolSize: data.DATABASE_POOL_SIZE,
    isDatabasePrepared: data.DATABASE_PREPARED === 'on',
    authSecret: data.NEXTAUTH_SECRET,
    appSecret: data.APP_SECRET,
    dataKeys: parseDataKeys(data.DATA_KEY) ?? [],
    appUrl: new URL(data.NEXTAUTH_URL).origin,
    isSecure: data.NEXTAUTH_URL.startsWith('https:'),
    logLevel: data.LOG_LEVEL,
    metricsToken: data.METRICS_TOKEN ?? null,
    drainSeconds: data.DRAIN_SECONDS,
    mail: mailSettingsOf(data),
    push: pushSettingsOf(data),
    newestMigration: data.FASCICLE_MIGRATION ?? null,
    databaseFolder: data.FASCICLE_DATABASE_DIR ?? null,
    hasFloor: data.FASCICLE_FLOOR === '1',
  };
}

let cached: Env | undefined;

/**
 * The running app's environment, parsed at first use. A function and not a constant, because
 * `next build` loads the modules without any of it.
 */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
