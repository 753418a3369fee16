import type { FunctionalTestRecord, TestAnswer } from '../outcomes/functional-test';
import type { FrozenTest } from './frozen-record.schema';
import type { NoteTest } from './visit';
import type { ResultValue, TestResult } from './test-result.schema';

type Numbered = Exclude<TestAnswer, 'can' | 'words'>;

/** Each kind of number: the most that can be written, and its unit behind it. */
const NUMBERS: Readonly<Record<Numbered, { max: number; unit: string }>> = {
  ease: { max: 10, unit: 'of 10' },
  cm: { max: 200, unit: 'cm' },
  minutes: { max: 300, unit: 'min' },
  seconds: { max: 600, unit: 's' },
  degrees: { max: 180, unit: 'degrees' },
};

const isNumbered = (answer: TestAnswer): answer is Numbered => answer in NUMBERS;

/** The most a result can be, and its unit; null for a test that is no number. */
export function numberOf(answer: TestAnswer): { max: number; unit: string } | null {
  return isNumbered(answer) ? NUMBERS[answer] : null;
}

/** Whether a value is one that the test asks for; nothing written yet is one, too. */
export function isResultFor(answer: TestAnswer, value: ResultValue): boolean {
  if (value === null) return true;
  if (answer === 'can') return typeof value === 'boolean';
  if (answer === 'words') return typeof value === 'string';
  return typeof value === 'number' && Number.isInteger(value) && value <= NUMBERS[answer].max;
}

/** "7 of 10", "32 cm", "Can", or the words; null where nothing was written. */
export function resultWords(answer: TestAnswer, value: ResultValue): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Can' : 'Cannot';
  const unit = numberOf(answer)?.unit;
  return unit === undefined ? String(value) : `${value} ${unit}`;
}

const asNumber = (value: ResultValue): number | null => {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : null;
};

/** Whether the client did better afterwards, by the way the test's record counts; null where it does not tell. */
export function testChange(
  { better, answer }: Pick<FunctionalTestRecord, 'better' | 'answer'>,
  { before, after }: Pick<TestResult, 'before' | 'after'>,
): FrozenTest['change'] {
  const [from, to] = [asNumber(before), asNumber(after)];
  const way = answer === 'can' ? 'higher' : better;
  if (from === null || to === null || way === null) return null;
  if (from === to) return 'same';
  return to > from === (way === 'higher') ? 'better' : 'worse';
}

/** A test in words as it is frozen. A test that the content does not know any more is called by its id. */
export function frozenTest(
  { test, side, before, after }: TestResult,
  tests: readonly NoteTest[],
): FrozenTest {
  const record = tests.find(({ id }) => id === test);
  const answer = record?.answer ?? 'words';
  return {
    name: record?.name ?? test.replaceAll('_', ' '),
    side,
    before: resultWords(answer, before),
    after: resultWords(answer, after),
    change: record ? testChange(record, { before, after }) : null,
  };
}
