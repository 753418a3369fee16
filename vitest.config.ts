import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Far from UTC and not on the hour, so that a slip between dates and instants fails loudly.
process.env['TZ'] = 'Asia/Kathmandu';

const alias = { '@': path.resolve(import.meta.dirname) };
/** Next's own bundler gives server components this one; the other asks React for what only browsers have. */
const serverAlias = {
  ...alias,
  'next/navigation': 'next/dist/client/components/navigation.react-server.js',
  // Behind "use client" the server never runs it; it asks for a part of React that only browsers have.
  '@dnd-kit/core': path.resolve('tests/support/browser-only.ts'),
  '@dnd-kit/sortable': path.resolve('tests/support/browser-only.ts'),
};
/** `server-only` throws unless it is loaded the way a server component is. */
const SERVER = { conditions: ['react-server', 'node'], externalConditions: ['react-server'] };

const inFolders = (...folders: string[]): string[] =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/** Long by nature: laws over many drawn cases, sheets over many programs, programs started as such, every drawing. npm test runs them. */
const LONG = [
  'tests/print/**/*.test.ts',
  'tests/scripts/**/*.test.ts',
  'tests/domain/laws/**/*.test.ts',
  'tests/figures/drawing/**/*.test.ts',
];

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
          // Pure code keeps nothing from one file to the next, and reading it anew for each took two thirds of the time.
          isolate: false,
          include: inFolders('domain', 'content', 'figures', 'muscle-map', 'outcome-charts'),
          exclude: LONG,
        },
      },
      {
        resolve: { alias },
        test: { name: 'platform', environment: 'node', include: inFolders('platform') },
      },
      {
        resolve: { alias },
        test: { name: 'long', environment: 'node', include: LONG, testTimeout: 120_000 },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'components',
          environment: 'jsdom',
          include: inFolders('components'),
          setupFiles: ['tests/support/components.ts'],
          // axe on an overfull page takes its time on a busy machine.
          testTimeout: 30_000,
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
