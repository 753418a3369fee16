import { ruleBook } from '@/lib/content/rule-book';
import type { WholeRecord } from '@/lib/data/whole-record';
import {
  answerDetails,
  answeredScore,
  askedWords,
  measureOf,
} from '@/lib/domain/outcomes/answer-words';
import { standingOf } from '@/lib/domain/outcomes/standing-outcomes';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import type { IndexSection } from '@/lib/print/record-index';

/** What was measured, and when the course was looked at, in words; empty where there is nothing. */
export function courseSections({ outcomes, courseReviews }: WholeRecord): IndexSection[] {
  const names = ruleNames(ruleBook);
  const counting = new Set(standingOf(outcomes).map(({ id }) => id));
  const measured = outcomes.map((row) => {
    const { id, day, answers, reason } = row;
    const measure = measureOf(ruleBook.outcomeMeasures, answers.measure);
    const told = [answeredScore(answers, measure), ...answerDetails(answers, measure, names)];
    const { before, name } = askedWords(row);
    const by = name === null ? before : `${before} ${name}`;
    const state = counting.has(id) ? '' : ' (does not count any more)';
    const why = reason === null ? '' : ` (corrected: ${reason})`;
    return `${dayAndYearWords(day)}, ${measure.name}: ${told.join('; ')}, ${by}${why}${state}`;
  });
  const reviews = courseReviews.map(
    ({ day, goalsMet, note, createdByName }) =>
      `${dayAndYearWords(day)}, by ${createdByName}: goals ${goalsMet ? 'met' : 'not met'}${note === null ? '' : `. ${note}`}`,
  );
  return [
    ...(measured.length > 0 ? [{ title: 'Outcome measures', lines: measured }] : []),
    ...(reviews.length > 0 ? [{ title: 'Course of care, reviewed', lines: reviews }] : []),
  ];
}
