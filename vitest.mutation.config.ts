import path from 'node:path';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Kathmandu';

/** What Stryker runs against each mutant: the rules' own tests, quick ones first; the long ones prove nothing more here. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    environment: 'node',
    include: ['tests/domain/**/*.test.ts', 'tests/content/**/*.test.ts'],
    exclude: ['tests/domain/laws/**', 'tests/content/wording.test.ts'],
  },
});
