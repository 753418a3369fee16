import type { SourceMark } from '../shared/source-mark';
import type { ChangeJudgement } from './change-judgement';
import type { CourseOfCare } from './course-of-care';

/** In the order of their weight. */
export const coursePromptKinds = [
  'new_nerve_sign',
  'worse_in_a_row',
  'no_change',
  'review_due',
  'sore_too_long',
  'taper',
  'carry_on',
  'warn_of_soreness',
] as const;
export type CoursePromptKind = (typeof coursePromptKinds)[number];

/** One thing that the course of care asks the therapist to do, and why. */
export interface CoursePrompt {
  kind: CoursePromptKind;
  leadsTo: 'screen' | 'refer' | 'review' | 'advice';
  /** The red flag that it raises. */
  raises?: 'rf_dur_1';
  sentence: string;
  /** The numbers in the sentence, by name. */
  numbers: Readonly<Record<string, number>>;
  sources: SourceMark[];
}

/** What `reviewCourse` found, before it is put into words. */
export interface CourseFindings {
  day: number;
  sessions: number;
  nerveSigns: number;
  isWorseInARow: boolean;
  isReviewDue: boolean;
  /** Day 28 or 4 sessions are reached. */
  isLongEnough: boolean;
  isMeaningful: boolean;
  judgements: readonly ChangeJudgement[];
  canTaper: boolean;
  /** Hours of soreness after the last session; null where they were not asked. */
  soreHours: number | null;
}

type Words = Pick<CoursePrompt, 'leadsTo' | 'sentence' | 'numbers' | 'sources' | 'raises'>;

function counted(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? '' : 's'}`;
}

/** How far a course has come: "Day 30, 4 sessions". */
export function reachedWords({ day, sessions }: Pick<CourseFindings, 'day' | 'sessions'>): string {
  return `Day ${day}, ${counted(sessions, 'session')}`;
}

function measured(judgements: readonly ChangeJudgement[]): string {
  if (judgements.length === 0) return 'No measure has been asked twice.';
  return judgements.map(({ sentence }) => sentence).join(' ');
}

function urgent(
  found: CourseFindings,
  { worseInARow }: CourseOfCare,
): Partial<Record<CoursePromptKind, Words>> {
  return {
    ...(found.nerveSigns > 0 && {
      new_nerve_sign: {
        leadsTo: 'screen',
        sentence:
          'New weakness, numbness or tingling was noted: ask the full red-flag questions again before any treatment, and refer.',
        numbers: { sessions: found.nerveSigns },
        sources: ['P'],
      },
    }),
    ...(found.isWorseInARow && {
      worse_in_a_row: {
        leadsTo: 'refer',
        sentence: `Worse ${worseInARow} sessions in a row: refer, and change the plan.`,
        numbers: { worseInARow },
        sources: ['P'],
      },
    }),
  };
}

function ofTime(
  found: CourseFindings,
  course: CourseOfCare,
): Partial<Record<CoursePromptKind, Words>> {
  const { day, sessions } = found;
  const numbers = { day, sessions };
  const reached = reachedWords(found);
  return {
    ...(found.isLongEnough &&
      !found.isMeaningful && {
        no_change: {
          leadsTo: 'refer',
          raises: 'rf_dur_1',
          sentence: `${reached}, and no meaningful change: refer to a doctor. ${measured(found.judgements)}`,
          numbers,
          sources: ['S', 'V7', 'P'],
        },
      }),
    ...(found.isReviewDue && {
      review_due: {
        leadsTo: 'review',
        sentence: `${reached}: review the course with the client (due after ${course.review.sessions} sessions or ${course.review.days} days).`,
        numbers: { ...numbers, sessionsMax: course.review.sessions, daysMax: course.review.days },
        sources: ['P', 'S'],
      },
    }),
  };
}

function goingOn(
  found: CourseFindings,
  course: CourseOfCare,
): Partial<Record<CoursePromptKind, Words>> {
  const holds = found.nerveSigns > 0 || found.isWorseInARow;
  return {
    ...(found.canTaper &&
      !holds && {
        taper: {
          leadsTo: 'advice',
          sentence: `Back and leg pain are ${course.taperPainMax} or less and the goals are met: make the sessions fewer.`,
          numbers: { painMax: course.taperPainMax },
          sources: ['P'],
        },
      }),
    ...(found.isReviewDue &&
      found.isMeaningful &&
      !found.canTaper &&
      !holds && {
        carry_on: {
          leadsTo: 'advice',
          sentence: `A meaningful change is on record, so the sessions may go on, ${course.sessionsPerWeek.min} or ${course.sessionsPerWeek.max} a week. ${measured(found.judgements)}`,
          numbers: {
            perWeekMin: course.sessionsPerWeek.min,
            perWeekMax: course.sessionsPerWeek.max,
          },
          sources: ['P', 'S', 'V40'],
        },
      }),
  };
}

function ofSoreness(
  { soreHours }: CourseFindings,
  { sorenessHoursMax }: CourseOfCare,
): Partial<Record<CoursePromptKind, Words>> {
  return {
    ...(soreHours !== null &&
      soreHours > sorenessHoursMax && {
        sore_too_long: {
          leadsTo: 'advice',
          sentence: `Sore for ${soreHours} hours after the last session, more than the usual ${sorenessHoursMax}: work lighter and shorter, and ask the short red-flag questions.`,
          numbers: { soreHours, sorenessHoursMax },
          sources: ['P'],
        },
      }),
    warn_of_soreness: {
      leadsTo: 'advice',
      sentence: `Tell the client: mild soreness for up to ${sorenessHoursMax} hours is usual; call if it lasts longer or gets worse.`,
      numbers: { sorenessHoursMax },
      sources: ['P'],
    },
  };
}

/** The prompts in words, the weightiest first. */
export function coursePrompts(found: CourseFindings, course: CourseOfCare): CoursePrompt[] {
  const words: Partial<Record<CoursePromptKind, Words>> = {
    ...urgent(found, course),
    ...ofTime(found, course),
    ...goingOn(found, course),
    ...ofSoreness(found, course),
  };
  return coursePromptKinds.flatMap((kind) => {
    const said = words[kind];
    return said ? [{ kind, ...said }] : [];
  });
}
