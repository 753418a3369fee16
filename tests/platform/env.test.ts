import { expect, test } from 'vitest';

import { parseEnv, readSettings } from '@/lib/platform/env';

const SECRET = 'a'.repeat(32);

const problems = (source: Record<string, string>): string[] => {
  const result = readSettings(source);
  return result.ok ? [] : result.problems;
};

test('needs nothing for one machine', () => {
  expect(readSettings({})).toMatchObject({ ok: true, settings: { HOST: '127.0.0.1', PORT: 3000 } });
});

test.each([
  [
    { MAIL_URL: 'https://mail.example', MAIL_FROM: 'a@b.example' },
    'MAIL_URL must look like smtps://user:password@host:465 or smtp://user:password@host:587',
  ],
  [{ MAIL_URL: 'smtps://mail.example' }, 'MAIL_FROM is needed where MAIL_URL is set'],
  [{ MAIL_FROM: 'a@b.example' }, 'MAIL_URL is needed where MAIL_FROM is set'],
  [
    { MAIL_URL: 'smtps://mail.example', MAIL_FROM: 'nobody' },
    'MAIL_FROM must be an e-mail address',
  ],
  [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535'],
  [{ PORT: 'web' }, 'PORT must be a whole number from 1 to 65535'],
  [{ PORT: '65536' }, 'PORT must be a whole number from 1 to 65535'],
  [
    { DATABASE_URL: 'mysql://here' },
    'DATABASE_URL must look like postgresql://user:password@host:5432/database',
  ],
  [
    { APP_URL: 'https://a.example/path' },
    'APP_URL must be an address without a path, such as https://fascicle.example',
  ],
  [
    { APP_URL: 'http://a.example' },
    'APP_URL must start with https:// (only this machine may be addressed with http://)',
  ],
  [
    { HOST: '0.0.0.0' },
    'APP_URL is needed as https://… because HOST=0.0.0.0 serves other machines',
  ],
  [
    { APP_SECRET: 'short' },
    'APP_SECRET must have at least 32 characters (openssl rand -base64 48)',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent'],
])('names the wrong setting in one line: %j', (source, line) => {
  expect(problems(source)).toEqual([line]);
});

test('several wrong settings give one line each', () => {
  expect(problems({ PORT: 'x', DATABASE_URL: 'y' })).toHaveLength(2);
});

test('serves other machines with https', () => {
  expect(problems({ HOST: '0.0.0.0', APP_URL: 'https://fascicle.example' })).toEqual([]);
  expect(problems({ APP_URL: 'http://localhost:3000' })).toEqual([]);
});

test('an empty value is no value', () => {
  expect(problems({ DATABASE_URL: '', APP_URL: ' ' })).toEqual([]);
});

test('the running app says which setting is missing', () => {
  const env = {
    DATABASE_URL: 'postgresql://a:b@127.0.0.1/c',
    NEXTAUTH_URL: 'https://fascicle.example/',
    NEXTAUTH_SECRET: SECRET,
    APP_SECRET: SECRET,
    DATA_KEY: `1:${'k'.repeat(43)}`,
  };
  expect(parseEnv(env)).toMatchObject({ appUrl: 'https://fascicle.example', isSecure: true });
  expect(() => parseEnv({ ...env, APP_SECRET: undefined })).toThrow('APP_SECRET is not set');
});
