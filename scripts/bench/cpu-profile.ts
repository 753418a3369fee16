/** A CPU profile of the server as a tree of what the time went into. */
import { z } from 'zod';

const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      children: z.array(z.number()).optional(),
      callFrame: z.object({
        functionName: z.string(),
        url: z.string(),
        lineNumber: z.number(),
        columnNumber: z.number(),
      }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

type Frame = z.infer<typeof profileSchema>['nodes'][number]['callFrame'];

export const parts = [
  'node, sockets and streams',
  'garbage collector',
  'Next',
  'React on the server',
  'Prisma',
  'driver of the database',
  'validation (zod)',
  'own code and components',
] as const;
export type Part = (typeof parts)[number];

/** What is not work: waiting, and the profiler itself. */
const idle = new Set(['(idle)', '(root)', 'dispatch']);

const byAddress: readonly (readonly [RegExp, Part])[] = [
  [/@prisma|\/prisma\//, 'Prisma'],
  [/node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+)\//, 'driver of the database'],
  // It holds React for both halves of the work, on its first line.
  [/app-page-turbo/, 'React on the server'],
  [/node_modules\/next\/|node_modules_next_|\[turbopack\]/, 'Next'],
  [/\.next\/server/, 'own code and components'],
];

/** React stands on these lines of the bundle that Next brings; the rest of it is Next itself. */
const REACT_LINE = 1;

function partOf({ functionName, url, lineNumber }: Frame): Part {
  if (functionName === '(garbage collector)') return 'garbage collector';
  if (functionName.includes('_zod')) return 'validation (zod)';
  const found = byAddress.find(([pattern]) => pattern.test(url))?.[1];
  if (found === 'React on the server' && lineNumber !== REACT_LINE) return 'Next';
  return found ?? 'node, sockets and streams';
}

/** A place in the tree: frames of the same part below each other are one. */
export interface Branch {
  name: string;
  part: Part;
  /** Microseconds in it and in all that it called. */
  whole: number;
  own: number;
  children: Map<string, Branch>;
}

const branch = (name: string, part: Part): Branch => {
  return { name, part, whole: 0, own: 0, children: new Map() };
};

/** Chunks of the build are named after the files in them. */
function nameOf(frame: Frame, part: Part): string {
  if (part !== 'own code and components') return part;
  const chunk = decodeURIComponent(frame.url.split('/').at(-1) ?? '');
  const file = chunk.replace(/(_[\w-]{10,})?\.?_?\.js$/, '').replaceAll('_', '/');
  return /^[\w/.[\]()-]{4,}$/.test(file) ? file : 'own code';
}

export interface ReadProfile {
  tree: Branch;
  /** Microseconds of each part, waiting left out. */
  byPart: Map<Part, number>;
}

/** Reads what `Profiler.stop` wrote. Throws where it is something else. */
export function readProfile(text: string): ReadProfile {
  const { nodes, samples, timeDeltas } = profileSchema.parse(JSON.parse(text));
  const known = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])));
  const self = new Map<number, number>();
  samples.forEach((id, at) => self.set(id, (self.get(id) ?? 0) + (timeDeltas[at] ?? 0)));
  const tree = branch('all', 'node, sockets and streams');
  const byPart = new Map<Part, number>();
  for (const [id, time] of self) {
    const stack = stackOf(id, { known, above });
    const last = stack.at(-1);
    if (!last || idle.has(last.functionName)) continue;
    const part = partOf(last);
    byPart.set(part, (byPart.get(part) ?? 0) + time);
    grow(tree, stack, time);
  }
  return { tree, byPart };
}

interface Links {
  known: ReadonlyMap<number, Frame>;
  above: ReadonlyMap<number, number>;
}

function stackOf(from: number, { known, above }: Links): Frame[] {
  const stack: Frame[] = [];
  for (let id: number | undefined = from; id !== undefined; id = above.get(id)) {
    const frame = known.get(id);
    if (frame) stack.unshift(frame);
  }
  return stack;
}

function grow(tree: Branch, stack: readonly Frame[], time: number): void {
  let at = tree;
  at.whole += time;
  for (const frame of stack) {
    if (frame.functionName === '(root)') continue;
    const part = partOf(frame);
    const name = nameOf(frame, part);
    if (name === at.name) continue;
    const next = at.children.get(name) ?? branch(name, part);
    at.children.set(name, next);
    next.whole += time;
    at = next;
  }
  at.own += time;
}
