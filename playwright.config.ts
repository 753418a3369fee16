import { defineConfig } from '@playwright/test';

import { findBrowser } from './scripts/browser';
import { isRoot } from './scripts/database/run-as';

process.env['TZ'] = 'Asia/Kathmandu';

// Other programs read this file too, on machines without a browser: the set-up of the journeys says what is missing.
const executablePath = await findBrowser().catch(() => null);

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/app-setup.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  // Ends a journey that hangs. A machine that others share takes twice as long as a quiet one.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '.data/test/journeys.json' },
    ],
  ],
  use: {
    baseURL:
      process.env['FASCICLE_TEST_URL'] ??
      `http://127.0.0.1:${process.env['FASCICLE_TEST_PORT'] ?? '4187'}`,
    locale: 'en-GB',
    timezoneId: 'Asia/Kathmandu',
    // The width of a tablet held upright; a journey that is about another one says so.
    viewport: { width: 820, height: 1180 },
    // Recording one takes more than half of a run's time: `npx playwright test NAME --trace retain-on-failure` has it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Chrome's own sandbox does not start as root; the pages are our own.
      args: isRoot() ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
    },
  },
});
