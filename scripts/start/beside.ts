import path from 'node:path';

/**
 * How this Node starts another program of ours: beside the sources, as npm starts it, or inside a container, where each is
 * one file (`npm run bundle`). `readsData`: it uses lib/data, which loads only under the `react-server` condition.
 */
export function programBeside(name: string, { readsData = false } = {}): string[] {
  const here = import.meta.filename;
  if (here.endsWith('.mjs')) return [path.join(path.dirname(here), `${name}.mjs`)];
  const file = path.resolve(path.dirname(here), '..', `${name}.ts`);
  return [...(readsData ? ['--conditions=react-server'] : []), '--import', 'tsx', file];
}
