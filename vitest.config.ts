import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Far from UTC and not on the hour, so that a slip between dates and instants fails loudly.
process.env['TZ'] = 'Asia/Kathmandu';

const alias = { '@': path.resolve(import.meta.dirname) };
/** Next's own bundler gives server components this one; the other asks React for what only browsers have. */
const serverAlias = {
  ...alias,
  'next/navigation': 'next/dist/client/components/navigation.react-server.js',
};
/** `server-only` throws unless it is loaded the way a server component is. */
const SERVER = { conditions: ['react-server', 'node'], externalConditions: ['react-server'] };

const inFolders = (...folders: string[]): string[] =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'plain',
          environment: 'node',
          include: inFolders('domain', 'content', 'figures', 'print', 'platform', 'scripts'),
        },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'components',
          environment: 'jsdom',
          include: inFolders('components'),
        },
      },
      {
        resolve: { alias: serverAlias },
        ssr: { resolve: SERVER },
        test: {
          name: 'database',
          environment: 'node',
          include: inFolders('data', 'access', 'app'),
          globalSetup: ['tests/support/database-setup.ts'],
          setupFiles: ['tests/support/database.ts'],
          hookTimeout: 30_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
