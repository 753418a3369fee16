import { describe, expect, it } from 'vitest';

import {
  contentReviewSchema,
  withdrawReviewSchema,
} from '@/lib/domain/library/content-review.schema';

const today = '2026-03-02';
const form = {
  reviewerName: '  Dr Ada Example ',
  licence: 'Physician 12345',
  day: today,
  note: 'Read twice.\r\nFine.',
  hash: 'a'.repeat(64),
};

function refusals(changes: object): [string, string][] {
  const { error } = contentReviewSchema(today).safeParse({ ...form, ...changes });
  return (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

describe('contentReviewSchema', () => {
  it('reads a signature, trimmed', () => {
    expect(contentReviewSchema(today).parse(form)).toEqual({
      ...form,
      reviewerName: 'Dr Ada Example',
      note: 'Read twice.\nFine.',
    });
  });

  it('asks for neither note nor hash', () => {
    const { note: _note, hash: _hash, ...bare } = form;
    expect(contentReviewSchema(today).parse(bare)).toMatchObject({ note: '', hash: '' });
  });

  it.each([
    ['the shortest name', { reviewerName: 'Li' }],
    ['the longest name', { reviewerName: 'x'.repeat(120) }],
    ['the shortest licence', { licence: 'PT' }],
    ['the longest licence', { licence: 'x'.repeat(120) }],
    ['an earlier day', { day: '2026-03-01' }],
    ['the longest note', { note: 'x'.repeat(2000) }],
  ])('takes %s', (_what, changes) => {
    expect(refusals(changes)).toEqual([]);
  });

  it.each([
    [{ reviewerName: ' X ' }, 'reviewerName', 'Enter the name of the clinician who signs.'],
    [
      { reviewerName: 'x'.repeat(121) },
      'reviewerName',
      'The name of the clinician who signs can have 120 characters at most. Shorten it.',
    ],
    [
      { reviewerName: 'Ada\nExample' },
      'reviewerName',
      'The name of the clinician who signs must be one line.',
    ],
    [{ licence: 'P' }, 'licence', 'Enter the licence: profession and number.'],
    [
      { licence: 'x'.repeat(121) },
      'licence',
      'The licence: profession and number can have 120 characters at most. Shorten it.',
    ],
    [{ day: '2026-03-03' }, 'day', 'The day is in the future. Check it.'],
    [{ day: '2026-02-30' }, 'day', 'Enter a real date: year, month, day.'],
    [{ note: 'x'.repeat(2001) }, 'note', 'The note can have 2000 characters at most. Shorten it.'],
  ])('refuses %j', (changes, field, message) => {
    expect(refusals(changes)).toEqual([[field, message]]);
  });

  it('refuses a hash that is none', () => {
    expect(refusals({ hash: 'a'.repeat(65) }).map(([field]) => field)).toEqual(['hash']);
  });
});

describe('withdrawReviewSchema', () => {
  const messageOf = (reason: string) =>
    withdrawReviewSchema.safeParse({ reason }).error?.issues.map(({ message }) => message);

  it.each(['Old', 'x'.repeat(1000), 'Two\nlines'])('takes a reason', (reason) => {
    expect(withdrawReviewSchema.parse({ reason })).toEqual({ reason });
  });

  it.each([
    ['No', 'Enter why the review is taken back.'],
    [
      'x'.repeat(1001),
      'Why the review is taken back can have 1000 characters at most. Shorten it.',
    ],
  ])('refuses a reason too short or too long', (reason, message) => {
    expect(messageOf(reason)).toEqual([message]);
  });
});
