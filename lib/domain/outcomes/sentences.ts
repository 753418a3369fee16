import { lineText } from '../shared/text';
import type { Result } from '../shared/result';
import { rmdqItems } from './measure';

/** Longest sentence that is taken: those of the form are far shorter. */
const LENGTH_MAX = 300;
/** Longest text that is read at all. */
const TEXT_MAX = 20_000;

const sentence = lineText({ min: 5, max: LENGTH_MAX, label: 'the sentence' });

/** "1. ", "12) " or "3: " in front of a line is its number, and no part of the sentence. */
const NUMBER = /^\s*(\d{1,2})\s*[.):]\s*/;

const wrongNumber = (line: string, place: number): boolean => {
  const found = NUMBER.exec(line)?.[1];
  return found !== undefined && Number(found) !== place;
};

function problemAt(line: string, index: number): string[] {
  const place = index + 1;
  if (wrongNumber(line, place))
    return [`Line ${place} has another number in front: “${line.slice(0, 40)}”.`];
  const parsed = sentence.safeParse(line.replace(NUMBER, ''));
  if (parsed.success) return [];
  return [`Line ${place}: ${parsed.error.issues[0]?.message ?? 'cannot be read'}`];
}

/**
 * The sentences of the Roland-Morris questionnaire as a practice pastes them or brings them as a text file: 24 lines in the
 * order of the official form, with or without their numbers; empty lines do not count. Refused with every problem in words:
 * lines that are missing, too many, twice, out of order, or too long to be a sentence of it.
 */
export function readSentences(text: string): Result<string[], 'wrong'> & { problems: string[] } {
  const wrong = (...problems: string[]) => ({ ok: false, reason: 'wrong', problems }) as const;
  if (text.length > TEXT_MAX) return wrong('This is far more than 24 sentences.');
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length !== rmdqItems.length) {
    return wrong(`There are ${lines.length} lines. The form has ${rmdqItems.length}, one a line.`);
  }
  const problems = lines.flatMap(problemAt);
  if (problems.length > 0) return wrong(...problems);
  const sentences = lines.map((line) => line.replace(NUMBER, '').trim());
  const keys = sentences.map((one) => one.toLowerCase());
  const again = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (again >= 0) return wrong(`Line ${again + 1} stands here twice.`);
  return { ok: true, value: sentences, problems: [] };
}
