import { z } from 'zod';

const LONE_SURROGATE = /\p{Cs}/u;
/** NUL and the other control characters, but not tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const LINE_BREAK = /[\t\n\u2028\u2029]/;

/** Longest free text of a record, in UTF-16 units. */
export const LONG_TEXT_MAX = 4000;

export interface TextRule {
  /** Longest text after trimming, in UTF-16 units. */
  max: number;
  /** Shortest text after trimming; left out: may be empty. */
  min?: number;
  /** What the field is called in messages ("name"). */
  label?: string;
}

function refuse(label: string, problem: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} ${problem}`;
}

function baseText({ max, min = 0, label = 'text' }: TextRule, multiline: boolean) {
  const tooLong = refuse(label, `can have ${max} characters at most. Shorten it.`);
  return z
    .string({ error: `Enter ${label} as text.` })
    .transform((value) => value.replace(/\r\n?/g, '\n').normalize('NFC').trim())
    .pipe(
      z
        .string()
        .refine((value) => !LONE_SURROGATE.test(value) && !CONTROL.test(value), {
          error: refuse(label, 'holds characters that cannot be stored. Type it again.'),
        })
        .refine((value) => multiline || !LINE_BREAK.test(value), {
          error: refuse(label, 'must be one line.'),
        })
        .min(min, { error: `Enter ${label}.` })
        .max(max, { error: tooLong }),
    );
}

/** One line of text as people type it: trimmed, NFC, well-formed, no control characters. */
export function lineText(rule: TextRule) {
  return baseText(rule, false);
}

/** Text of several lines: as `lineText`, with line feeds (a form's CRLF becomes LF) and tabs. */
export function longText(rule: TextRule = { max: LONG_TEXT_MAX }) {
  return baseText(rule, true);
}

/** A content id: snake_case, as it is stored everywhere. */
export const slug = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9_]*$/, { error: 'Not an id.' });
