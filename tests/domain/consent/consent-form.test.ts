/** The form of consents as it is sent: an empty signature and a dot are none. */
import { describe, expect, test } from 'vitest';

import { english } from '@/lib/content/languages/en';
import { spanish } from '@/lib/content/languages/es/es';
import { readConsentForm } from '@/lib/domain/consent/consent-form.schema';
import { consentWays, type ConsentWay } from '@/lib/domain/consent/consent-record';
import { drawingFile, drawingPath, isSigned } from '@/lib/domain/consent/signature';

const { problems } = english.consent;
const drawn = { width: 400, height: 176, strokes: [[10, 80, 60, 40, 90, 100]] };
const whole = { 'give.gluteal': 'yes', party: 'client', way: 'typed', typed: 'Maria Lindqvist' };

const read = (
  form: Record<string, string>,
  ways: readonly ConsentWay[] = consentWays,
  texts = problems,
) => readConsentForm(Object.entries(form), { problems: texts, ways });

test('one area, typed', () => {
  expect(read(whole)).toEqual({
    ok: true,
    value: {
      answers: { gluteal: true },
      party: 'client',
      guardian: null,
      signature: { way: 'typed', name: 'Maria Lindqvist' },
    },
  });
});

test('drawn by a guardian, with a no', () => {
  const form = {
    ...{ 'give.general': 'yes', 'give.abdomen': 'no', party: 'guardian', way: 'drawn' },
    ...{ guardianName: ' رزا ', guardianRelation: 'mother', strokes: JSON.stringify(drawn) },
  };
  expect(read(form)).toMatchObject({
    ok: true,
    value: {
      answers: { general: true, abdomen: false },
      guardian: { name: 'رزا', relation: 'mother' },
      signature: { way: 'drawn', drawing: drawn },
    },
  });
});

test('told in words has no signature, and is not there for a client alone', () => {
  expect(read({ ...whole, way: 'told' })).toMatchObject({ ok: true, value: { signature: null } });
  const alone = read({ ...whole, way: 'told' }, ['drawn', 'typed']);
  expect(alone).toEqual({ ok: false, errors: [{ field: 'way', message: problems.noWay }] });
});

const strokes = (value: unknown) => ({ ...whole, way: 'drawn', strokes: JSON.stringify(value) });

describe('refused at its field, in the language of the form', () => {
  test.each<[string, Record<string, string>, string, keyof typeof problems]>([
    ['nothing answered', { party: 'client', way: 'told' }, 'give.general', 'noAnswer'],
    [
      'an answer that nobody offers',
      { ...whole, 'give.gluteal': 'maybe' },
      'give.general',
      'noAnswer',
    ],
    ['nobody', { ...whole, party: 'x' }, 'party', 'noParty'],
    [
      'a guardian without a name',
      { ...whole, party: 'guardian', guardianRelation: 'mother' },
      'guardianName',
      'noGuardian',
    ],
    [
      'a guardian of nobody',
      { ...whole, party: 'guardian', guardianName: 'Rosa' },
      'guardianRelation',
      'noRelation',
    ],
    ['no way', { ...whole, way: '' }, 'way', 'noWay'],
    ['an empty name', { ...whole, typed: '  ' }, 'typed', 'notTyped'],
    ['a name of ten thousand letters', { ...whole, typed: 'x'.repeat(10_000) }, 'typed', 'tooLong'],
    ['an empty box', { ...whole, way: 'drawn', strokes: '' }, 'strokes', 'notDrawn'],
    ['no strokes', strokes({ ...drawn, strokes: [] }), 'strokes', 'notDrawn'],
    ['one dot', strokes({ ...drawn, strokes: [[10, 10]] }), 'strokes', 'notDrawn'],
    [
      'three dots',
      strokes({
        ...drawn,
        strokes: [
          [10, 10],
          [90, 90],
          [200, 10],
        ],
      }),
      'strokes',
      'notDrawn',
    ],
    ['a slip', strokes({ ...drawn, strokes: [[10, 10, 20, 12]] }), 'strokes', 'notDrawn'],
    ['half a point', strokes({ ...drawn, strokes: [[10, 10, 90]] }), 'strokes', 'notDrawn'],
    [
      'a picture',
      strokes({ ...drawn, picture: 'data:image/svg+xml,<svg/>' }),
      'strokes',
      'notDrawn',
    ],
    [
      'no numbers',
      strokes({ ...drawn, strokes: [['"><script>', 1, 2, 3]] }),
      'strokes',
      'notDrawn',
    ],
    [
      'far too much',
      strokes({ ...drawn, strokes: [Array.from({ length: 20_002 }, (_, at) => at % 300)] }),
      'strokes',
      'notDrawn',
    ],
  ])('%s', (_name, form, field, problem) => {
    expect(read(form)).toEqual({ ok: false, errors: [{ field, message: problems[problem] }] });
    const texts = spanish.consent.problems;
    const inSpanish = read(form, consentWays, texts);
    expect(inSpanish).toEqual({ ok: false, errors: [{ field, message: texts[problem] }] });
  });

  test('everything at once, in the order of the form', () => {
    const sent = read({});
    expect(sent.ok ? [] : sent.errors.map(({ field }) => field)).toEqual([
      ...['give.general', 'party', 'way'],
    ]);
  });
});

test('a drawing is a path of numbers', () => {
  expect(isSigned(drawn)).toBe(true);
  expect(
    drawingPath({
      strokes: [
        [1, 2, 3, 4],
        [5, 6],
      ],
    }),
  ).toBe('M1 2L3 4M5 6L5 6');
  expect(drawingFile(drawn)).toMatch(/^<svg [^>]*viewBox="0 0 400 176"[^>]*><path d="M10 80L/);
});
