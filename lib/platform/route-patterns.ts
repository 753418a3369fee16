import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Pattern {
  page: string;
  regex: RegExp;
}

interface Manifest {
  staticRoutes: { page: string; regex: string }[];
  dynamicRoutes: { page: string; regex: string }[];
}

function readPatterns(folder: string): Pattern[] {
  try {
    const file = path.join(folder, '.next', 'routes-manifest.json');
    const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
      page,
      regex: new RegExp(regex),
    }));
  } catch {
    // The development server has no list: everything is one line there.
    return [];
  }
}

/**
 * Turns an address into the pattern of its page ("/clients/[clientId]"), from the build's own list. What is on no list is
 * "other": neither an id nor what somebody made up gets into a label.
 */
export function routePatterns(folder: string = process.cwd()): (url: string) => string {
  const patterns = readPatterns(folder);
  return (url) => {
    const place = url.split('?', 1)[0] ?? '/';
    if (place.startsWith('/_next/')) return '/_next';
    return patterns.find(({ regex }) => regex.test(place))?.page ?? 'other';
  };
}
