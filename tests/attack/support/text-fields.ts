import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every text that people type goes through one of these (lib/domain/shared/text.ts), or is a bare text with a length. */
const CALL = /\b(?:lineText|longText|signInEmail)\(|\bz\.string\(\)\.max\(/g;
const NAMED =
  /(\w+)\s*[:=]\s*(?:z\s*\.array\(\s*)?(?:(?:lineText|longText|signInEmail)\(|z\s*\.string\(\)\s*\.max\()/g;

/** Where those are made themselves. */
const MADE_IN = new Set(['lib/domain/shared/text.ts']);

/** Forms and their schemas; what the database gives back is parsed elsewhere. */
function schemaFiles(): string[] {
  return ['app', 'lib/domain', 'lib/access', 'components']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => path.posix.join(folder, name.replaceAll('\\', '/'))),
    )
    .filter((file) => !MADE_IN.has(file))
    .sort();
}

/** `file#field`, with a number from the second of that name on. `bare` counts the calls that no field name stands before. */
export function textFields(): { names: string[]; bare: string[] } {
  const names: string[] = [];
  const bare: string[] = [];
  for (const file of schemaFiles()) {
    const text = readFileSync(file, 'utf8');
    const calls = text.match(CALL)?.length ?? 0;
    if (calls === 0) continue;
    const found = [...text.matchAll(NAMED)].map(([, name = '']) => name);
    const short = file.replace(/^.*\//, '').replace(/\.(schema\.)?tsx?$/, '');
    for (const [at, name] of found.entries()) {
      const before = found.slice(0, at).filter((other) => other === name).length;
      names.push(`${short}#${name}${before === 0 ? '' : ` ${before + 1}`}`);
    }
    if (calls > found.length) bare.push(`${short} ${calls - found.length}`);
  }
  return { names, bare };
}
