import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export interface Endpoint {
  kind: 'page' | 'route' | 'action';
  /** `/clients/[clientId]`, or `app/…/actions.ts#saveClientAction`. */
  name: string;
  /** `GET` for a page; the methods that a route exports; `POST` for an action. */
  methods: string[];
  /** Its file in the source. */
  file: string;
}

export interface ActionEndpoint extends Endpoint {
  kind: 'action';
  /** What a browser sends in the header `Next-Action`. */
  id: string;
  /** A page from which it is called. */
  page: string;
}

const workersSchema = z.record(z.string(), z.unknown());
const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({ workers: workersSchema, filename: z.string(), exportedName: z.string() }),
  ),
});

/** `app/(practice)/clients/[clientId]/page` as the address bar shows it. */
function addressOf(place: string): string {
  const parts = place.split('/').slice(1, -1);
  return `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join('/')}`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .sort();
}

const METHODS =
  /export\s+(?:const|(?:async\s+)?function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
const RENAMED = /\bas\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;

function methodsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(METHODS), ...text.matchAll(RENAMED)].map(([, name = '']) => name);
  return [...new Set(found)];
}

/** Pages and route handlers, as the folders of the source say. */
export function addressEndpoints(): Endpoint[] {
  return filesIn('app').flatMap((file): Endpoint[] => {
    const kind = /\/(page|route)\.tsx?$/.exec(file)?.[1];
    if (kind === 'page') return [{ kind, name: addressOf(file), methods: ['GET'], file }];
    if (kind === 'route') return [{ kind, name: addressOf(file), methods: methodsOf(file), file }];
    return [];
  });
}

/** Server actions, as the build numbered them. */
export function actionEndpoints(): ActionEndpoint[] {
  const text = readFileSync('.next/server/server-reference-manifest.json', 'utf8');
  return Object.entries(manifestSchema.parse(JSON.parse(text)).node)
    .map(([id, { workers, filename, exportedName }]): ActionEndpoint => {
      const [place = ''] = Object.keys(workers);
      return {
        kind: 'action',
        id,
        name: `${filename}#${exportedName}`,
        methods: ['POST'],
        file: filename,
        page: addressOf(place),
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const EXPORTED = /^export\s+async\s+function\s+(\w+)/gm;

/** Server actions, as the source says: every exported function of a file that begins with 'use server'. */
export function actionsInSource(): string[] {
  return filesIn('app')
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      if (!/^\s*(?:\/\*[\s\S]*?\*\/\s*)?['"]use server['"]/.test(text)) return [];
      return [...text.matchAll(EXPORTED)].map(([, name]) => `${file}#${name}`);
    });
}

/** The action of that exported name. */
export function actionNamed(exportedName: string): ActionEndpoint {
  const found = actionEndpoints().find(({ name }) => name.endsWith(`#${exportedName}`));
  if (!found) throw new Error(`The build has no action ${exportedName}.`);
  return found;
}
