import { expect, test } from 'vitest';

import { readReset } from '../../scripts/owner/owner-arguments';

test.each([
  [['--reset', ' Ana@Example.org '], { email: 'ana@example.org', takesSecondFactor: false }],
  [['--reset=ana@example.org'], { email: 'ana@example.org', takesSecondFactor: false }],
  [
    ['--reset', 'ana@example.org', '--second-factor'],
    { email: 'ana@example.org', takesSecondFactor: true },
  ],
  [['--email', 'ana@example.org'], null],
  [[], null],
])('%j: %j', (argv, whose) => {
  expect(readReset(argv)).toEqual(whose);
});

test.each([
  [['--reset']],
  [['--reset', 'ana']],
  [['--second-factor']],
  [['--second-factor', '--email', 'ana@example.org']],
  [['--reset', 'ana@example.org', '--name', 'Ana']],
  [['--reset', 'ana@example.org', 'more']],
])('refused with the way to call it: %j', (argv) => {
  expect(() => readReset(argv)).toThrow('npm run owner -- --reset');
});
