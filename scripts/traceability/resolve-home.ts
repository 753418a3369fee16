import type { Home } from '@/lib/content/traceability/row';

import { findRecord } from './content-records';

/** `text`: what stands at the home; `problem`: why it is none. */
export type ResolvedHome =
  { home: Home; ok: true; text: string } | { home: Home; ok: false; problem: string };

function step(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** `guidance[0].avoid` → guidance, 0, avoid. */
const namesOf = (field: string): string[] => field.replace(/\[(\w+)\]/g, '.$1').split('.');

/** A value in words: `secondsMin: 30; secondsMax: 60`. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${inWords(part)}`)
      .join('; ');
  }
  return String(value);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text has the words: as a whole number, or from the beginning of a word. */
function has(text: string, words: string): boolean {
  const end = /\d$/.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}${end}`, 'iu').test(text);
}

/** The texts at a home: the entries of a list, or one. */
function textsAt(home: Home, record: unknown): string[] | null {
  const isJoined = home.field.endsWith('*');
  const names = namesOf(isJoined ? home.field.slice(0, -1) : home.field);
  const value = names.reduce<unknown>(step, record);
  if (value === undefined || value === null) return null;
  return Array.isArray(value) && !isJoined ? value.map(inWords) : [inWords(value)];
}

/** What stands where a fact is said to be carried, or why it is not carried there any more. */
export function resolveHome(home: Home): ResolvedHome {
  const record = findRecord[home.kind](home.id);
  if (record === undefined) return { home, ok: false, problem: `no ${home.kind} “${home.id}”` };
  const texts = textsAt(home, record);
  if (texts === null) {
    return { home, ok: false, problem: `${home.kind} “${home.id}” has no ${home.field}` };
  }
  const text = texts.find((one) => home.expects.every((words) => has(one, words)));
  if (text !== undefined) return { home, ok: true, text };
  const missing = home.expects.filter((words) => !texts.some((one) => has(one, words)));
  const what = missing.length > 0 ? missing.join(' | ') : 'all of it in one entry';
  return { home, ok: false, problem: `${home.id}.${home.field} lacks: ${what}` };
}
