import type { Step } from './step';

/** Where the unit tests leave their figures. */
export const UNIT_REPORT = '.data/test/unit.json';

/** Everything that `npm run check` asks; the longest first, so that the cores end together. */
export const CHECKS: readonly Step[] = [
  { name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  {
    name: 'unit tests',
    program: 'vitest/vitest.mjs',
    args: [
      'run',
      '--project=plain',
      '--project=platform',
      '--project=components',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
  },
  { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  {
    name: 'one-way rule',
    program: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: [
      '--config',
      '.dependency-cruiser.cjs',
      'app',
      'components',
      'jobs',
      'lib',
      'scripts',
      'prisma',
      'tests',
    ],
  },
  { name: 'dead code', program: 'knip/bin/knip.js', args: ['--no-progress'] },
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
];
