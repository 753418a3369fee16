/**
 * The one-way rule: which folder may import which. The table is in docs/decisions/0001-machine-checks.md.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const STEPS =
  '(?:consent|intake|screening|session-plan|session-record|home-care|outcomes|body-map)';

/** Nothing under `from` may import anything of ours, or a package, that `to` does not name. */
const only = ({ name, from, to, comment }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to },
});

const never = ({ name, from, fromNot, to, comment, more = {} }) => ({
  name,
  comment,
  severity: 'error',
  from: { ...(from && { path: from }), ...(fromNot && { pathNot: fromNot }) },
  to: { path: to, ...more },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that import each other are one file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-cycle-between-steps',
      comment: 'A step may use another step, not both ways.',
      severity: 'error',
      scope: 'folder',
      from: { path: `^components/${STEPS}$` },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The imported file does not exist, or the package is not installed.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'The package is not in package.json.',
      severity: 'error',
      from: { path: '^(app|components|lib|jobs|prisma)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'A package for development is not there when the product runs.',
      severity: 'error',
      from: { path: '^(app|components|lib|jobs|proxy\\.ts)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    never({
      name: 'nobody-imports-app',
      fromNot: '^(app|tests|prisma)/',
      to: '^app/',
      comment: 'Pages are the end of the line. The demo is made with what they use.',
    }),
    never({
      name: 'nobody-imports-tests',
      fromNot: '^(tests/|vitest\\.config\\.ts$|playwright\\.config\\.ts$)',
      to: '^tests/',
      comment: 'Test code is not in the product.',
    }),
    never({
      name: 'product-without-scripts',
      from: '^(app|components|lib|jobs)/',
      to: '^(scripts|prisma)/',
      comment: 'Scripts use the product, never the other way.',
    }),
    never({
      name: 'lib-without-components',
      from: '^lib/',
      to: '^components/',
      comment: 'Rules and data know no screen.',
    }),
    only({
      name: 'domain-is-pure',
      from: '^lib/domain/',
      to: '^(lib/domain/|node_modules/zod/)',
      comment: 'Rules import rules and zod. Facts reach them as arguments.',
    }),
    only({
      name: 'content-is-facts',
      from: '^lib/content/',
      to: '^(lib/(content|domain)/|node_modules/(flesch-kincaid|syllable)/)',
      comment: 'Facts import facts, the domain types and the measure of how hard a text reads.',
    }),
    only({
      name: 'figures-are-pure',
      from: '^lib/figures/',
      to: '^lib/(figures|domain)/',
      comment: 'A picture is made from pose data alone.',
    }),
    only({
      name: 'muscle-map-is-pure',
      from: '^lib/muscle-map/',
      to: '^lib/(muscle-map|domain)/',
      comment: 'The map is made from its own shapes alone.',
    }),
    only({
      name: 'outcome-charts-are-pure',
      from: '^lib/outcome-charts/',
      to: '^(lib/(outcome-charts|domain)/|node_modules/(@types/)?(d3-scale|d3-shape)/)',
      comment: 'A chart is made from scores alone.',
    }),
    never({
      name: 'platform-knows-no-domain-word',
      from: '^lib/platform/',
      to: '^(app|components|jobs|prisma|scripts|lib/(?!platform/))',
      comment: 'Clock, log and settings import nothing of ours.',
    }),
    never({
      name: 'prisma-only-in-data',
      fromNot: '^(lib/data|prisma|scripts|tests)/|^prisma\\.config\\.ts$|^node_modules/',
      to: '^(node_modules/(@prisma|\\.prisma|prisma|pg|postgres)/|lib/data/generated/)',
      comment: 'Rows are asked for in lib/data.',
    }),
    never({
      name: 'data-below-access-and-content',
      from: '^lib/data/',
      to: '^lib/(?!data/|domain/|platform/)',
      comment: 'Data knows rows and rules; facts and gates are above it.',
    }),
    never({
      name: 'rows-ask-nothing',
      from: '^lib/data/rows/',
      to: '^lib/data/(?!rows/|generated/)',
      comment: 'Reading a row is not asking for one: no scope, no query.',
    }),
    never({
      name: 'access-below-the-screen',
      from: '^lib/access/',
      to: '^lib/(?!access/|data/|domain/|platform/|mail/|texts/)',
      comment: 'The gate reads accounts and the permission table.',
    }),
    never({
      name: 'print-without-rows',
      from: '^lib/print/',
      to: '^lib/(?!print/|figures/|muscle-map/|outcome-charts/|content/|domain/|platform/|texts/)',
      comment: 'Paper gets plain data, no rows and no gate.',
    }),
    never({
      name: 'components-get-plain-data',
      from: '^components/',
      to: '^(lib/(data|access|platform|print|mail)/|jobs/|scripts/|prisma/)',
      comment: 'A component shows what it is handed.',
    }),
    never({
      name: 'no-schema-in-components',
      from: '^components/',
      to: '\\.schema\\.ts$',
      more: { dependencyTypesNot: ['type-only'] },
      comment: 'Schemas run on the server: zod costs a browser 30 KB.',
    }),
    never({
      name: 'ui-could-ship-elsewhere',
      from: '^components/(ui|forms|drafts)/',
      to: `^(lib/|components/${STEPS}/)`,
      comment: 'Buttons and fields know no word of ours.',
    }),
  ],
  required: [
    {
      name: 'practice-page-has-gate',
      comment: 'Everything under app/(practice) asks requireMember first.',
      severity: 'error',
      module: { path: '^app/\\(practice\\)/(.*/)?(page|actions|route)\\.tsx?$' },
      to: { path: '^lib/access/require-member\\.ts$' },
    },
    {
      name: 'client-page-has-gate',
      comment: 'Everything under app/(client) asks for the code or the link first.',
      severity: 'error',
      module: { path: '^app/\\(client\\)/(.*/)?(page|actions|route)\\.tsx?$' },
      to: {
        path: '^lib/access/require-(sheet-code|client-link|intake-link|stop-link|handed-tablet)\\.ts$',
      },
    },
    {
      name: 'data-takes-a-scope',
      comment:
        'Every file of lib/data takes the scope type, so that no row is read without a gate.',
      severity: 'error',
      module: {
        path: '^lib/data/',
        pathNot:
          '^lib/data/(generated/|rows/|scope\\.ts$|transaction\\.ts$|prisma-client\\.ts$|silent-connection\\.ts$|plain-sql\\.ts$|statement-names\\.ts$|database-unavailable\\.ts$|reading-only\\.ts$|try-again\\.ts$|screening-hash\\.ts$|document-hash\\.ts$|accounts\\.ts$|accounts/|audit\\.ts$|audit/)',
      },
      to: { path: '^lib/data/scope\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/data/generated/'] },
    exclude: { path: ['^\\.next/', '^\\.data/', '^next-env\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
    cache: false,
  },
};
