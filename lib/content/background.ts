import type { BackgroundRecord } from '@/lib/domain/library/library-record';

import { aboutSciatica } from './about-sciatica';
import { causeRules, evidenceNotes } from './cause-rules';
import { courseOfCare } from './course-of-care';
import { avoidedMeasures } from './outcome-measures/avoided-measures';
import { comfortScale } from './pressures';
import { catalogueCautions, sciaticNerve } from './sciatic-nerve';
import { sessionPhases } from './session-phases';
import { notOffered, techniqueStopSigns } from './technique-rules';

type Text = Omit<BackgroundRecord, 'topic' | 'name' | 'lines'> & { text: string };

const titleOf = (id: string): string => {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const textsOf = (topic: string, records: readonly Text[]): BackgroundRecord[] =>
  records.map(({ text, ...record }) => ({
    ...record,
    topic,
    name: titleOf(record.id),
    lines: [text],
  }));

const { size, inShort, roots, course, ends, variants, ...nerve } = sciaticNerve;

const { sessionsPerWeek, review, worseInARow, taperPainMax, sorenessHoursMax, recallDaysMax } =
  courseOfCare;
const { repeat, progression, evidence } = courseOfCare;

/** The numbers of the course in sentences: they are policy, and a reviewer signs them. */
const courseLines = [
  `${sessionsPerWeek.min} to ${sessionsPerWeek.max} sessions a week.`,
  `A review after ${review.sessions} sessions or ${review.days} days, whichever comes first.`,
  `${worseInARow} worse sessions in a row: refer.`,
  `Fewer sessions once back and leg pain are ${taperPainMax} or less.`,
  `Mild soreness up to ${sorenessHoursMax} hours after a session is usual.`,
  `After ${recallDaysMax} days people no longer recall well how they were at the start.`,
  `Measures are asked again after ${repeat.fromDays} to ${repeat.toDays} days.`,
  `A home dose goes up after ${progression.days} days in which ${progression.adherence.done} of ${progression.adherence.of} days were done and nothing flared.`,
  `A flare of more than ${progression.flareHoursMax} hours halves the dose; ${progression.flaresToStop} flares stop the item.`,
  evidence,
];

/** What is shown in the library beside the records that rules read: each as one page. */
export const background: readonly BackgroundRecord[] = [
  {
    ...nerve,
    topic: 'The sciatic nerve',
    aliases: ['nerve', 'ischiadic nerve', 'anatomy of the nerve'],
    lines: [size, inShort, `Roots: ${roots}.`, course, ends, variants],
  },
  ...aboutSciatica.map(({ title, text, topic: _topic, ...record }) => ({
    ...record,
    topic: 'About sciatica',
    name: title,
    lines: [text],
  })),
  ...textsOf('For every cause', causeRules),
  ...textsOf('The evidence', evidenceNotes),
  ...textsOf('The catalogue of muscles', catalogueCautions),
  {
    id: 'technique_stop_signs',
    topic: 'Whatever the technique',
    name: 'When to stop a technique',
    aliases: ['stop signs', 'stop rule'],
    lines: techniqueStopSigns,
    sources: ['R', 'S'],
  },
  {
    id: 'comfort_scale',
    topic: 'Whatever the technique',
    name: 'Discomfort during the work, 0 to 10',
    aliases: ['comfort', 'comfort scale', 'how hard is too hard', 'pain during massage'],
    lines: [
      `Ask while you work: 0 is ${comfortScale.ends.low.toLowerCase()}, 10 is ${comfortScale.ends.high.toLowerCase()}. Up to ${comfortScale.targetMax} out of 10 is the target.`,
      `A trigger-point hold may reach ${comfortScale.triggerPointHoldMax} out of 10, and must become easier within ${comfortScale.holdEasesWithinSeconds.from} to ${comfortScale.holdEasesWithinSeconds.to} seconds.`,
      comfortScale.above,
    ],
    sources: comfortScale.sources,
  },
  ...notOffered.map(({ why, ...record }) => ({
    ...record,
    topic: 'Never offered',
    lines: [why],
  })),
  {
    id: 'course_of_care',
    topic: 'How care goes on',
    name: 'Course of care',
    aliases: ['sessions a week', 'review', 'progression', 'flare', 'course rules'],
    lines: courseLines,
    sources: courseOfCare.sources,
    ...(courseOfCare.seeds ? { seeds: courseOfCare.seeds } : {}),
  },
  ...avoidedMeasures.map(({ reason, position: _position, ...record }) => ({
    ...record,
    topic: 'Measures that are not carried',
    lines: [reason],
  })),
  {
    id: 'session_phases',
    topic: 'The six phases',
    name: 'Phases of a session',
    aliases: ['check-in', 'warm-up', 'integration', 'retest'],
    lines: sessionPhases.map(
      ({ id, purpose, mustRecord }) =>
        `${titleOf(id)}: ${purpose}${mustRecord === null ? '' : ` To record: ${mustRecord}.`}`,
    ),
    sources: ['P'],
  },
];
