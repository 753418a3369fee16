import type { BackgroundRecord } from '@/lib/domain/library/library-record';

import { aboutSciatica } from './about-sciatica';
import { causeRules, evidenceNotes } from './cause-rules';
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
    name: 'Comfort during the work, 0 to 10',
    aliases: ['comfort', 'how hard is too hard', 'pain during massage'],
    lines: [
      `Ask while you work. Up to ${comfortScale.targetMax} out of 10 is the target.`,
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
