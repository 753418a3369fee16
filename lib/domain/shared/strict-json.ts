import { pathText } from './path-text';

/** A JSON text, and every key in it that stands twice in one object, with its path; or why it cannot be read. */
export type StrictJson =
  { ok: true; value: unknown; twice: string[] } | { ok: false; problem: string };

type Frame =
  | { kind: 'object'; keys: Set<string>; key: string; awaitsKey: boolean }
  | { kind: 'array'; index: number };

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

function open(mark: string): Frame | null {
  if (mark === '{') return { kind: 'object', keys: new Set(), key: '', awaitsKey: true };
  return mark === '[' ? { kind: 'array', index: 0 } : null;
}

function next(frame: Frame | undefined): void {
  if (frame?.kind === 'array') frame.index += 1;
  else if (frame) frame.awaitsKey = true;
}

/** Where the string that begins at `from` ends. A loop and not a pattern: a long string must not exhaust the stack. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) return at;
    if (mark === BACKSLASH) at += 1;
  }
  return text.length;
}

/** Takes a string as a key if one is due; returns its path when the object has it already. */
function takeKey(stack: readonly Frame[], key: () => string): string | null {
  const frame = stack.at(-1);
  if (frame?.kind !== 'object' || !frame.awaitsKey) return null;
  frame.key = key();
  frame.awaitsKey = false;
  const twice = frame.keys.has(frame.key);
  frame.keys.add(frame.key);
  return twice ? pathText(stack.map((one) => (one.kind === 'array' ? one.index : one.key))) : null;
}

function step(stack: Frame[], mark: string): void {
  const opened = open(mark);
  if (opened) stack.push(opened);
  else if (mark === '}' || mark === ']') stack.pop();
  else if (mark === ',') next(stack.at(-1));
}

/** What a key says: most are written without a backslash, and stand there as they are. */
const keyIn = (written: string): string =>
  written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);

function duplicateKeys(text: string): string[] {
  const stack: Frame[] = [];
  const twice: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== QUOTE) {
      step(stack, text.charAt(at));
      continue;
    }
    const from = at;
    at = endOfString(text, from);
    const path = takeKey(stack, () => keyIn(text.slice(from, at + 1)));
    if (path !== null) twice.push(path);
  }
  return twice;
}

/** " (line 3, column 7)", where the engine says at which character it gave up. */
function placeOf(error: unknown, text: string): string {
  const found = /at position (\d+)/.exec(String(error));
  if (!found) return '';
  const before = text.slice(0, Number(found[1])).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** Reads JSON and finds the keys that stand twice in one object: the last one must not win in silence. */
export function parseStrictJson(text: string): StrictJson {
  try {
    return { ok: true, value: JSON.parse(text), twice: duplicateKeys(text) };
  } catch (error) {
    return { ok: false, problem: `case: not readable as JSON${placeOf(error, text)}` };
  }
}
