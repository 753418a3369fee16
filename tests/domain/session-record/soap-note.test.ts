import { describe, expect, test } from 'vitest';

import { intakeWords } from '@/lib/content/intake-words';
import { noteBlocks } from '@/lib/content/note-blocks';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordAnswers, RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { filledFields, soapNote } from '@/lib/domain/session-record/soap-note';
import { soapNoteSchema, type SoapNote } from '@/lib/domain/session-record/soap-note.schema';
import type { Visit } from '@/lib/domain/session-record/visit';

import { noteFacts } from '../support/a-visit';

const linesOf = (note: SoapNote, path: string): string[] | undefined => {
  const [block, field] = path.split('.');
  return note.blocks.find(({ id }) => id === block)?.fields.find(({ id }) => id === field)?.lines;
};
const noted = (record: Partial<RecordAnswers>, visit?: Partial<Visit>) =>
  soapNote(noteFacts(record, visit));

const entry = (path: string, answer: string, question = '?') => ({ path, question, answer });
const asked = (...entries: ReturnType<typeof entry>[]) => ({
  contentVersion: '1',
  sections: [{ title: '', entries }],
});
const worked = (index: number, more: Partial<RecordLine>): RecordLine => ({
  ...openLine(index),
  status: 'done',
  comfort: 3,
  ...more,
});
const point = {
  id: '019ab8a0-0000-7000-8000-000000000001',
  muscle: 'piriformis',
  side: 'right',
  view: 'posterior',
  x: 6,
  y: 12,
  site: '',
  tone: null,
  tenderness: null,
  refersTo: '',
} as const;
const change = { technique: null, pressure: 2, minutes: 4, position: null };

test('every field that something fills stands in the content, once', () => {
  const known = noteBlocks.flatMap(({ id, fields }) => fields.map((field) => `${id}.${field.id}`));
  expect(filledFields.filter((path) => !known.includes(path))).toEqual([]);
  expect(new Set(filledFields).size).toBe(filledFields.length);
});

test('every field that the content says is held by the record is filled from it', () => {
  const held = noteBlocks.flatMap(({ id, fields }) =>
    fields.flatMap((field) => (field.heldBy?.startsWith('record.') ? [`${id}.${field.id}`] : [])),
  );
  expect(held.length).toBeGreaterThan(10);
  expect(held.filter((path) => !filledFields.includes(path))).toEqual([]);
});

describe('the worst pain', () => {
  const worst = (question: string) =>
    linesOf(
      noted({}, { intake: asked(entry('pain.worst', '7 of 10', question)) }),
      'subjective.pain_worst',
    );

  test('is asked at the intake in the words that the note has (spec §7.6)', () => {
    const fields = noteBlocks.flatMap((block) => block.fields);
    const label = fields.find(({ id }) => id === 'pain_worst')?.label;
    expect(label).toBe('Worst pain in the last 24 hours');
    expect(intakeWords['pain.worst'].ask).toBe(label);
  });

  test.each([
    ['Worst pain in the last 24 hours', '7 of 10, at the intake'],
    [
      'Worst pain in the last week',
      '7 of 10, at the intake (asked as: Worst pain in the last week)',
    ],
  ])('that was asked as “%s” reads “%s”', (question, expected) => {
    expect(worst(question)).toEqual([expected]);
  });
});

test('a note of nothing has its blocks in order, the facts of its header, and no empty field', () => {
  const note = noted({});
  expect(note.blocks.map(({ id }) => id)).toEqual([
    ...['header', 'subjective', 'objective', 'assessment', 'plan'],
  ]);
  expect(linesOf(note, 'header.client')).toEqual(['Maria Lindqvist']);
  const all = note.blocks.flatMap(({ fields }) => fields);
  expect(all.every(({ lines }) => lines.length > 0 && lines.every(Boolean))).toBe(true);
  expect(soapNoteSchema.parse(JSON.parse(JSON.stringify(note)))).toEqual(note);
});

describe('what was tapped stands in its field', () => {
  test.each<[string, string, Partial<RecordAnswers>, string[] | undefined]>([
    [
      'pain before',
      'subjective.pain_now',
      { painBefore: { back: 4, leg: 6 } },
      ['Back 4 of 10, leg 6 of 10'],
    ],
    [
      'pain of the leg alone',
      'objective.pain_after',
      { painAfter: { back: null, leg: 0 } },
      ['Leg 0 of 10'],
    ],
    ['no pain asked', 'objective.pain_after', {}, undefined],
    ['a third person', 'header.chaperone_offered', { chaperoneOffered: false }, ['No']],
    ['a pack', 'objective.thermal_used', { thermal: 'both' }, ['Warm and cold']],
    [
      'the response',
      'assessment.response',
      { response: 'peripheralised' },
      ['Further down the leg'],
    ],
    ['teach-back', 'plan.teach_back', { teachBack: 'needed_help' }, ['Needed help']],
    ['notes, line by line', 'objective.notes', { notes: 'One\n\nTwo' }, ['One', 'Two']],
    ['a reaction', 'objective.adverse_reaction', { adverseReaction: 'Dizzy' }, ['Dizzy']],
    ['a message', 'plan.tell_next', { tellNext: 'Slow turns' }, ['Slow turns']],
    [
      'a test with a number, and the words beside it',
      'objective.tests',
      {
        tests: [{ test: 'sit_to_stand_five', side: null, before: 4, after: 7 }],
        retest: 'Without hands',
      },
      ['Five times from a chair: before 4 of 10, after 7 of 10, better', 'Without hands'],
    ],
    [
      'a test of one side, where less is better and nothing was written after',
      'objective.tests',
      { tests: [{ test: 'fingertip_to_floor', side: 'left', before: 20, after: null }] },
      ['Fingertips to the floor, left: before 20 cm, after not done'],
    ],
    [
      'a trigger point at a known place',
      'objective.palpation',
      { points: [{ ...point, site: 'upper belly', tone: 2, tenderness: 3, refersTo: 'the calf' }] },
      ['piriformis, right: upper belly, tone 2 of 3, tenderness 3 of 3, refers to the calf'],
    ],
    [
      'a trigger point beside the known ones',
      'objective.palpation',
      { points: [{ ...point, side: 'left' }] },
      ['piriformis, left: marked on the map from behind'],
    ],
    [
      'lines, as they were worked',
      'objective.work_done',
      {
        lines: [
          worked(0, { response: 'better', notes: 'Warm\nsoft' }),
          worked(1, { status: 'changed', change }),
        ],
      },
      [
        'gluteus medius, left. Done: broad compression, level 3, 6 min, side lying; discomfort 3 of 10; better; Warm soft',
        'piriformis, right. Changed: broad compression, level 2, 4 min, side lying; discomfort 3 of 10',
      ],
    ],
    [
      'a line that was skipped',
      'objective.work_done',
      { lines: [worked(0, { status: 'skipped', comfort: null, notes: 'Sore today' })] },
      ['gluteus medius, left. Skipped; Sore today', 'piriformis, right. Not recorded'],
    ],
    [
      'what to repeat: lines as they were worked, then words',
      'plan.repeat_next',
      {
        lines: [worked(0, {}), worked(1, { status: 'changed', change, repeat: true })],
        repeatNext: 'Begin on the side',
      },
      ['piriformis, right: broad compression, level 2, 4 min, side lying', 'Begin on the side'],
    ],
  ])('%s', (_what, path, record, expected) => {
    expect(linesOf(noted(record), path)).toEqual(expected);
  });
});

describe('what the visit knows stands in its field', () => {
  test.each<[string, string, Partial<Visit>, string[] | undefined]>([
    ['from and to', 'header.start_and_end', {}, ['14:02 to 15:01']],
    ['a session nobody has ended', 'header.start_and_end', { end: null }, ['From 14:02']],
    ['a consent', 'header.consent_gluteal', {}, ['Given']],
    ['a consent that was refused', 'header.consent_inner_thigh', {}, ['Not given']],
    ['a consent that was not asked', 'header.consent_abdomen', {}, ['Not asked']],
    ['no clearance', 'header.clearance_reference', {}, undefined],
    ['cautions', 'assessment.active_cautions', {}, ['Pressure 2 at most (Thin skin)']],
    [
      'the session before',
      'subjective.response_to_last',
      { lastResponse: 'Better, Tue 17 Nov 2026' },
      ['Better, Tue 17 Nov 2026'],
    ],
    ['what is at home', 'plan.home_items', { homeItems: ['Cold pack'] }, ['Cold pack']],
    [
      'answers of the intake, without those that say nothing',
      'subjective.medicines',
      {
        intake: asked(
          entry('medicines.ibuprofen', 'Ibuprofen'),
          entry('medicines.other', 'None'),
          entry('medicinesElse', 'not this one'),
        ),
      },
      ['Ibuprofen'],
    ],
    [
      'places on the map',
      'subjective.pain_map',
      { intake: asked(entry('places[0]', 'Calf, left')) },
      ['Calf, left'],
    ],
    [
      'an answer nobody gave',
      'subjective.below_knee',
      { intake: asked(entry('belowKnee', 'Not recorded')) },
      undefined,
    ],
    [
      'what is new, without the noes',
      'subjective.new_health_events',
      {
        shortScreen: asked(
          entry('news.operation', 'Yes', 'An operation?'),
          entry('news.fall', 'No', 'A fall?'),
          entry('redFlags.rf_ces_1', 'Yes', 'Bladder?'),
        ),
      },
      ['An operation? Yes'],
    ],
  ])('%s', (_what, path, visit, expected) => {
    expect(linesOf(noted({}, visit), path)).toEqual(expected);
  });
});
