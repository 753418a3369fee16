/** A JSON text read strictly, or why it cannot be: every key that stands twice, with its path. */
export type StrictJson = { ok: true; value: unknown } | { ok: false; problems: string[] };

type Frame =
  | { kind: 'object'; keys: Set<string>; key: string; awaitsKey: boolean }
  | { kind: 'array'; index: number };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

function pathOf(stack: readonly Frame[]): string {
  return stack
    .map((frame) => (frame.kind === 'array' ? `[${frame.index}]` : `.${frame.key}`))
    .join('')
    .replace(/^\./, '');
}

function open(token: string): Frame | null {
  if (token === '{') return { kind: 'object', keys: new Set(), key: '', awaitsKey: true };
  return token === '[' ? { kind: 'array', index: 0 } : null;
}

function next(frame: Frame | undefined): void {
  if (frame?.kind === 'array') frame.index += 1;
  else if (frame) frame.awaitsKey = true;
}

/** Takes a string token as a key if one is due; returns its path when the object has it already. */
function takeKey(stack: readonly Frame[], token: string): string | null {
  const frame = stack.at(-1);
  if (frame?.kind !== 'object' || !frame.awaitsKey || !token.startsWith('"')) return null;
  const key: unknown = JSON.parse(token);
  frame.key = String(key);
  frame.awaitsKey = false;
  const twice = frame.keys.has(frame.key);
  frame.keys.add(frame.key);
  return twice ? pathOf(stack) : null;
}

function duplicateKeys(text: string): string[] {
  const stack: Frame[] = [];
  const twice: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const opened = open(token);
    if (opened) stack.push(opened);
    else if (token === '}' || token === ']') stack.pop();
    else if (token === ',') next(stack.at(-1));
    else {
      const path = takeKey(stack, token);
      if (path !== null) twice.push(path);
    }
  }
  return twice;
}

/** Reads JSON; a key that stands twice in one object is a problem, not the last one's victory. */
export function parseStrictJson(text: string): StrictJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['case: not readable as JSON'] };
  }
  const twice = duplicateKeys(text);
  if (twice.length === 0) return { ok: true, value };
  return { ok: false, problems: twice.map((path) => `${path}: key stands twice`) };
}
