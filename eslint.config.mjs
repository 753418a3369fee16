import tseslint from 'typescript-eslint';

import { fascicle } from './scripts/lint/rules.mjs';

const CODE = ['**/*.{ts,tsx,mjs,cjs,js}'];
const PURE = [
  'lib/domain/**/*.ts',
  'lib/content/**/*.ts',
  'lib/figures/**/*.ts',
  'lib/muscle-map/**/*.ts',
  'lib/outcome-charts/**/*.ts',
];
/** Files where Next or another program asks for a default export. */
const DEFAULT_EXPORTS = [
  'app/**/{page,layout,template,loading,error,global-error,not-found,default,manifest,robots,icon,apple-icon,opengraph-image,forbidden,unauthorized}.{ts,tsx}',
  '*.config.{ts,js,mjs,cjs}',
  '.dependency-cruiser.cjs',
  'proxy.ts',
  'tests/support/*-setup.ts',
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.data/',
      'dist/',
      'lib/data/generated/',
      'next-env.d.ts',
      'playwright-report/',
      'test-results/',
      'public/',
    ],
  },
  {
    // A rule that can be switched off in a comment is a habit, not a check.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: CODE,
    languageOptions: { parser: tseslint.parser, ecmaVersion: 2023, sourceType: 'module' },
    plugins: { '@typescript-eslint': tseslint.plugin, fascicle },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true }],
      complexity: ['error', 8],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-require-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'fascicle/file-name': 'error',
      'fascicle/scope-cast': 'error',
      'fascicle/no-barrel': 'error',
      'fascicle/no-shared-cache': 'error',
      'fascicle/no-unsafe-sql': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'next/cache',
              importNames: ['unstable_cache', 'cacheLife', 'cacheTag'],
              message: 'Nothing behind a sign-in is cached between requests.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: DEFAULT_EXPORTS, rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['.dependency-cruiser.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: PURE,
    rules: {
      'fascicle/pure': 'error',
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'fetch',
          'window',
          'document',
          'localStorage',
          'setTimeout',
          'globalThis',
        ].map((name) => ({
          name,
          message: 'Rules and content reach nothing outside: pass it in.',
        })),
      ],
    },
  },
  {
    // Clinical facts, poses and muscle outlines are tables: their length is the number of facts.
    files: ['lib/content/**/*.ts', 'lib/figures/poses/**/*.ts', 'lib/muscle-map/muscles/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: 'Schemas run on the server: zod costs a browser 30 KB.' },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/access/**/*.ts', 'tests/**/*.{ts,tsx}'],
    rules: { 'fascicle/scope-cast': 'off' },
  },
  {
    // A describe block is a list of cases and a journey is a story: neither has a natural length.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Programs for a terminal talk through it.
    files: ['scripts/**/*.{ts,mjs}', 'prisma/seed.ts', 'jobs/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
