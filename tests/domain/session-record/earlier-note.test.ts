import { expect, test } from 'vitest';

import { earlierNote } from '@/lib/domain/session-record/earlier-note';
import { frozenRecord } from '@/lib/domain/session-record/frozen-record';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { soapNote } from '@/lib/domain/session-record/soap-note';
import type { SoapNote } from '@/lib/domain/session-record/soap-note.schema';

import { noteFacts } from '../support/a-visit';

const whole: Partial<RecordAnswers> = {
  painBefore: { back: 5, leg: 7 },
  painAfter: { back: 3, leg: 4 },
  response: 'better',
  lines: [0, 1].map((at) => ({
    ...openLine(at),
    comfort: 4,
    response: 'worse',
    notes: `sore ${at}`,
  })),
  tests: [{ test: 'sitting_time', side: null, before: 20, after: 35 }],
  points: [
    {
      ...{ id: '019ab8a0-0000-7000-8000-000000000001', muscle: 'piriformis', side: 'right' },
      ...{ view: 'posterior', x: 6, y: 12, site: '', tone: 2, tenderness: 3, refersTo: 'the calf' },
    },
  ],
  retest: 'Sits longer.',
  adverseReaction: 'Dizzy for a minute.',
  notes: 'Warm hands.\nNo music.',
  repeatNext: 'Begin on the side.',
  tellNext: 'Likes to hear what comes.',
};

function earlier(record: Partial<RecordAnswers>): SoapNote {
  const facts = noteFacts(record);
  const frozen = { ...frozenRecord(facts), note: null };
  const { blocks, ruleBook: names } = facts;
  return earlierNote({ frozen, answers: facts.record }, { blocks, names });
}

const fieldsOf = (note: SoapNote) => note.blocks.flatMap(({ fields }) => fields);

test('an earlier record says in its note all that its page shows, as a note of today would', () => {
  const fields = fieldsOf(earlier(whole));
  expect(fields.map(({ id }) => id)).toEqual([
    ...['pain_now', 'palpation', 'tests', 'pain_after', 'work_done', 'adverse_reaction', 'notes'],
    ...['response', 'repeat_next', 'tell_next'],
  ]);
  const today = fieldsOf(soapNote(noteFacts(whole)));
  for (const field of fields) expect(today).toContainEqual(field);
});

test('and nothing that nobody wrote', () => {
  expect(fieldsOf(earlier({})).map(({ id }) => id)).toEqual(['work_done']);
});
