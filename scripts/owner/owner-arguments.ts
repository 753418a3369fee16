import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';

import { isPasswordLongEnough, PASSWORD_MIN } from '@/lib/access/password';
import { lineText } from '@/lib/domain/shared/text';

import { Refusal } from '../start/refusal';

export interface OwnerArguments {
  email: string;
  name: string;
  practice: string;
  timeZone?: string | undefined;
  password: string;
  /** The password was made here and must be shown. */
  isPasswordNew: boolean;
}

const USAGE =
  'npm run owner -- --email you@example.org --name "Your name" --practice "Your practice" [--time-zone Europe/London] [--password-stdin]\n' +
  'npm run owner -- --reset you@example.org [--second-factor]';

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const schema = z.object({
  email: z.email('--email must be an address like name@example.org'),
  name: lineText({ max: 120, min: 1, label: '--name' }),
  practice: lineText({ max: 120, min: 1, label: '--practice' }),
  'time-zone': z
    .string()
    .refine(isTimeZone, '--time-zone must be a name like Europe/London')
    .optional(),
});

/** No letters and digits that look alike: this is copied from a screen once. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

function newPassword(): string {
  const sign = (): string => SIGNS.charAt(randomInt(SIGNS.length));
  const group = (): string => Array.from({ length: 5 }, sign).join('');
  return [group(), group(), group(), group()].join('-');
}

async function readPassword(isGiven: boolean): Promise<string> {
  if (!isGiven) return newPassword();
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (isPasswordLongEnough(password)) return password;
  throw new Refusal(`The password needs ${PASSWORD_MIN} characters at least.`);
}

function parse(argv: string[]) {
  try {
    const option = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const owner = { email: option, name: option, practice: option, 'time-zone': option };
    const reset = { reset: option, 'second-factor': flag };
    return parseArgs({ args: argv, options: { ...owner, ...reset, 'password-stdin': flag } })
      .values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

interface ResetArguments {
  email: string;
  /** The second factor is lost too: the link takes it off. */
  takesSecondFactor: boolean;
}

const RESET = /^--(?:reset|second-factor)(?:=|$)/;

/** Whose password is to be new, or null where the command line is about a first owner. */
export function readReset(argv: string[]): ResetArguments | null {
  if (!argv.some((one) => RESET.test(one))) return null;
  const { reset, 'second-factor': takesSecondFactor = false, ...more } = parse(argv);
  const parsed = z.email().safeParse(reset?.trim());
  if (!parsed.success || Object.keys(more).length > 0) {
    throw new Refusal(
      `--reset takes one address like name@example.org, and --second-factor if that is lost too.\n${USAGE}`,
    );
  }
  return { email: parsed.data.toLowerCase(), takesSecondFactor };
}

/** Reads the command line. Refuses with one line for each thing that is missing or wrong. */
export async function readArguments(argv: string[]): Promise<OwnerArguments> {
  const given = parse(argv);
  const missing = (['email', 'name', 'practice'] as const).filter((name) => !given[name]);
  if (missing.length > 0) {
    throw new Refusal(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.\n${USAGE}`);
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new Refusal(parsed.error.issues.map(({ message }) => message).join('\n'));
  }
  const { email, name, practice, 'time-zone': timeZone } = parsed.data;
  const isPasswordNew = given['password-stdin'] !== true;
  const password = await readPassword(!isPasswordNew);
  return { email, name, practice, timeZone, password, isPasswordNew };
}
