import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

import { isLong, runAttack, type Attempt } from './support/attack';
import { hasTool, runTool } from './support/tool';

const entrySchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.unknown().optional(),
  hasInstallScript: z.boolean().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
});
const lockSchema = z.object({
  lockfileVersion: z.number(),
  packages: z.record(z.string(), entrySchema),
});
type Entry = z.infer<typeof entrySchema>;

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});

/** The first version without the known holes of each, from the advisories; raised by hand when a new one comes out. */
const AT_LEAST: Record<string, string> = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '4.24.15',
  '@prisma/client': '7.10.0',
  '@node-rs/argon2': '2.0.0',
  pg: '8.20.0',
  zod: '4.1.0',
  pino: '10.0.0',
  jose: '4.15.5',
  cookie: '0.7.0',
  nanoid: '3.3.8',
  postcss: '8.4.31',
  undici: '6.21.2',
  ws: '8.17.1',
  'cross-spawn': '7.0.5',
  braces: '3.0.3',
  micromatch: '4.0.8',
  'path-to-regexp': '6.3.0',
  semver: '6.3.1',
  esbuild: '0.25.0',
  vite: '6.2.7',
  uuid: '8.0.0',
  'serialize-javascript': '6.0.2',
};

const LICENCES =
  /^\(?(MIT|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|CC-BY-4\.0|CC-BY-3\.0|Python-2\.0|OFL-1\.1|WTFPL|MIT-0|LGPL-3\.0-or-later)\b/;

const nameOf = (place: string): string => place.split('node_modules/').at(-1) ?? '';

function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map(
    (text) => text.split(/[-+]/)[0]?.split('.').map(Number) ?? [],
  );
  for (let at = 0; at < 3; at += 1) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

type Packages = [string, Entry][];

function oldOnes(packages: Packages): Attempt[] {
  return packages
    .filter(([place]) => AT_LEAST[nameOf(place)] !== undefined)
    .map(([place, { version = '0' }]) => {
      const wanted = AT_LEAST[nameOf(place)] ?? '0';
      return {
        name: place,
        problem: isOlder(version, wanted) ? `${version}, at least ${wanted}` : null,
      };
    });
}

/**
 * What lockfile-lint asks. The lock names no addresses (.npmrc), so that npm asks the one registry that is set for it,
 * over https, and holds what comes against the hash.
 */
function lockProblem([, { resolved, integrity, link }]: [string, Entry]): string | null {
  if (link) return 'a link';
  if (resolved !== undefined) return `an address of its own: ${resolved}`;
  return /^sha512-/.test(integrity ?? '') ? null : 'no SHA-512';
}

/** Packages whose entry names no licence, or another one, and why they may be here. */
const LICENCE_KNOWN: Record<string, string> = {
  elkjs: 'EPL-2.0: a part of the Prisma command that is never loaded and goes into no product',
  'seq-queue': 'MIT, in its licence file',
};

/** Builds for another machine name no licence of their own: that of the package that they belong to counts. */
const familyOf = (name: string): string => /^@([^/]+)\/binding-/.exec(name)?.[1] ?? name;

function licenceProblem([place, { license }]: [string, Entry], packages: Packages): string | null {
  const name = nameOf(place);
  if (LICENCE_KNOWN[name] !== undefined) return null;
  const family = packages.find(([other]) => nameOf(other) === familyOf(name))?.[1].license;
  const said = license ?? family;
  return typeof said === 'string' && LICENCES.test(said) ? null : `licence ${String(said)}`;
}

async function sbom(packages: Packages): Promise<Attempt[] | null> {
  if (!hasTool('npm')) return null;
  const { output } = await runTool('npm', [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--package-lock-only',
  ]);
  const found = z
    .object({ components: z.array(z.object({ purl: z.string() })) })
    .safeParse(JSON.parse(output.slice(output.indexOf('{')) || '{}'));
  if (!found.success) return null;
  const named = new Set(found.data.components.map(({ purl }) => purl));
  return packages.map(([place, { version = '' }]) => {
    const purl = `pkg:npm/${nameOf(place).replace('@', '%40')}@${version}`;
    return { name: purl, problem: named.has(purl) ? null : 'not in the list' };
  });
}

await runAttack('A-32', async (attack) => {
  const require = createRequire(import.meta.url);
  const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const manifest = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
  attack.attempts('no version with a known hole', oldOnes(packages), { atLeast: 15 });
  attack.attempts(
    'every package is held against its hash',
    packages.map((one) => ({ name: one[0], problem: lockProblem(one) })),
    { atLeast: 300 },
  );
  // What the bench installs for itself; the empty package in it is ours.
  const apart = lockSchema.parse(
    JSON.parse(readFileSync('scripts/bench/lighthouse/package-lock.json', 'utf8')),
  );
  const ofBench = Object.entries(apart.packages).filter(
    ([place, { link }]) => place.startsWith('node_modules/') && link !== true,
  );
  attack.attempts(
    'so is every package that the bench installs apart, under a licence that may be here, without a script',
    ofBench.map((one) => ({
      name: one[0],
      problem:
        lockProblem(one) ??
        licenceProblem(one, ofBench) ??
        (one[1].hasInstallScript ? 'a script at installing' : null),
    })),
    { atLeast: 80 },
  );
  const exact = { ...manifest.dependencies, ...manifest.devDependencies };
  attack.attempts(
    'versions are exact',
    Object.entries(exact).map(([name, version]) => ({
      name,
      problem: /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? null : version,
    })),
  );
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  attack.attempts(
    'an install script runs only where it is written down',
    scripts.map(([place]) => ({
      name: place,
      problem:
        nameOf(place) in manifest.allowScripts ? null : 'not in allowScripts of package.json',
    })),
  );
  attack.attempts(
    'licences that may go with the product',
    packages.map((one) => ({ name: one[0], problem: licenceProblem(one, packages) })),
  );
  const next = z.object({ version: z.string() }).parse(require('next/package.json'));
  attack.check('what is installed is what is locked', {
    value: next.version,
    isMet: next.version === lock.packages['node_modules/next']?.version,
  });
  if (!isLong()) return attack.notRun('the bill of materials', 'long form');
  const bill = await sbom(packages.filter(([, { dev }]) => dev !== true));
  if (bill === null) attack.notRun('the bill of materials', 'npm sbom gave none');
  else attack.attempts('the bill of materials names every package of the product', bill);
});
