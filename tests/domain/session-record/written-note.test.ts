import { describe, expect, test } from 'vitest';

import { noteBlocks } from '@/lib/content/note-blocks';
import { lockedNote } from '@/lib/domain/session-record/locked-note';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { soapNote } from '@/lib/domain/session-record/soap-note';

import { noteFacts } from '../support/a-visit';

const noted = (record: Partial<RecordAnswers>) => soapNote(noteFacts(record));

describe('the therapist’s own words', () => {
  const none = { subjective: null, objective: null, assessment: null, plan: null };
  const withWords = (how: 'add' | 'replace', text: string) =>
    noted({ response: 'better', written: { ...none, assessment: { how, text } } }).blocks.find(
      ({ id }) => id === 'assessment',
    );
  const ids = (block: ReturnType<typeof withWords>) => block?.fields.map(({ id }) => id);

  test('stand beside what was tapped', () => {
    const block = withWords('add', 'Guarding, less than last week.\nSleeps.');
    expect(ids(block)).toEqual(['response', 'active_cautions', 'written']);
    expect(block?.fields.at(-1)?.lines).toEqual(['Guarding, less than last week.', 'Sleeps.']);
    expect(block?.replaced).toBeNull();
  });

  test('or instead of it, which is kept', () => {
    const block = withWords('replace', 'Guarding.');
    expect(ids(block)).toEqual(['written']);
    expect(block?.replaced?.map(({ id }) => id)).toEqual(['response', 'active_cautions']);
  });

  test.each(['add', 'replace'] as const)('empty ones (%s) change nothing', (how) => {
    const block = withWords(how, ' \n');
    expect(ids(block)).toEqual(['response', 'active_cautions']);
    expect(block?.replaced).toBeNull();
  });

  test('stand in their own block alone', () => {
    const { blocks } = noted({
      written: { ...none, plan: { how: 'add', text: 'In a week' } },
    });
    const own = blocks.filter(({ fields }) => fields.some(({ id }) => id === 'written'));
    expect(own.map(({ id }) => id)).toEqual(['plan']);
  });
});

describe('the lock', () => {
  const locked = (lock: Parameters<typeof lockedNote>[1]['lock']) =>
    lockedNote(noted({}), { blocks: noteBlocks, lock });
  const addendum = {
    at: 'Wed 25 Nov 2026, 09:10',
    by: 'Mia Berg',
    text: 'It was the left.\nAsked again.',
    reason: 'Mistyped',
  };

  test('says who signed and when, and what was added since, after everything else', () => {
    const note = locked({
      signature: 'Anna Weiss',
      signedAt: 'Tue 24 Nov, 15:04',
      addenda: [addendum],
    });
    expect(note.blocks.at(-1)?.fields.map(({ id, lines }) => [id, lines])).toEqual([
      ['signature', ['Anna Weiss']],
      ['signed_at', ['Tue 24 Nov, 15:04']],
      [
        'addenda',
        ['Wed 25 Nov 2026, 09:10, Mia Berg: It was the left.', 'Asked again.', 'Reason: Mistyped'],
      ],
    ]);
    expect(note.blocks.slice(0, -1)).toEqual(noted({}).blocks);
  });

  test('of a draft says that it is not signed', () => {
    const note = locked({ signature: null, signedAt: null, addenda: [] });
    expect(note.blocks.at(-1)?.fields.map(({ lines }) => lines)).toEqual([['Not signed yet']]);
  });
});
