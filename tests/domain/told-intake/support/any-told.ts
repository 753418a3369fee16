import fc from 'fast-check';

import { keptAnswers } from '@/lib/domain/told-intake/sections-to-ask';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldQuestion, ToldSection } from '@/lib/domain/told-intake/told-question';
import type { Region } from '@/lib/domain/anatomy/region';
import { addDays } from '@/lib/domain/shared/iso-date';

export const TODAY = '2026-11-29';

/** Mostly little, as people are. */
const ticks = (ids: readonly string[], maySayNotSure: boolean): fc.Arbitrary<ToldAnswer> =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }).chain((picked) =>
    fc
      .tuple(
        ...picked.map(() =>
          fc.constantFrom<'yes' | 'not_sure'>('yes', maySayNotSure ? 'not_sure' : 'yes'),
        ),
      )
      .map((how) => ({
        kind: 'several' as const,
        isNone: picked.length === 0,
        ticked: Object.fromEntries(picked.map((id, at) => [id, how[at] ?? 'yes'])),
      })),
  );

function marks(regions: readonly { id: Region; midline: boolean }[], asksPain: boolean) {
  const one = fc.constantFrom(...regions).chain(({ id, midline }) =>
    fc.record({
      region: fc.constant(id),
      side: midline ? fc.constant('both' as const) : fc.constantFrom('left' as const, 'right'),
      pain: asksPain ? fc.integer({ min: 0, max: 10 }) : fc.constant(null),
      kinds: asksPain
        ? fc.uniqueArray(fc.constantFrom('ache' as const, 'numbness', 'tingling'), { maxLength: 2 })
        : fc.constant([]),
    }),
  );
  return fc.uniqueArray(one, { maxLength: 3, selector: ({ region, side }) => `${region}${side}` });
}

/** Any whole answer to one question. */
export function anyAnswer(question: ToldQuestion): fc.Arbitrary<ToldAnswer> {
  switch (question.kind) {
    case 'choice':
      return fc
        .constantFrom(...question.options.map(({ id }) => id))
        .map((option) => ({ kind: 'choice', option }));
    case 'several':
      return ticks(
        question.options.map(({ id }) => id),
        question.maySayNotSure,
      );
    case 'flag':
      return fc
        .oneof(
          { weight: 60, arbitrary: fc.constant('no' as const) },
          { weight: 2, arbitrary: fc.constantFrom('yes' as const, 'not_sure') },
        )
        .map((answer) => ({ kind: 'flag', answer }));
    case 'rating':
      return fc.integer({ min: 0, max: 10 }).map((value) => ({ kind: 'rating', value }));
    case 'words':
      return fc.constant({ kind: 'words', text: 'Walk to the shop' });
    case 'places':
      return marks(question.regions, question.asks === 'pain').map((marked) => ({
        ...{ kind: 'places' as const, marks: marked, elsewhere: '' },
        isNowhere: marked.length === 0,
      }));
    default:
      return anyTyped(question);
  }
}

function anyTyped(question: ToldQuestion): fc.Arbitrary<ToldAnswer> {
  if (question.kind === 'medicines') {
    const ids = question.medicines.map(({ id }) => id);
    return fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }).map((picked) => ({
      ...{ kind: 'medicines' as const, ids: picked, other: '' },
      isNone: picked.length === 0,
    }));
  }
  if (question.kind === 'when') {
    // An onset before any flare, so that both can be.
    const [min, max] = question.tells === 'onsetDate' ? [200, 400] : [0, 199];
    return fc.option(fc.integer({ min, max })).map((days) => ({
      ...{ kind: 'when' as const, isUnknown: days === null, said: null },
      date: days === null ? null : addDays(TODAY, -days),
    }));
  }
  return fc
    .option(fc.integer({ min: 0, max: 280 }))
    .map((days) => ({ kind: 'due_date', date: days === null ? null : addDays(TODAY, days) }));
}

export interface ToldCase {
  answers: ToldAnswers;
  birthDate: string;
}

/** Any told intake, finished or not, of a client of any age: only answers to questions that it asks. */
export function anyTold(sections: readonly ToldSection[]): fc.Arbitrary<ToldCase> {
  const questions = sections.flatMap((section) => section.questions);
  const entries = questions.map((question) =>
    fc.option(
      anyAnswer(question).map((given) => [question.id, given] as const),
      { freq: 12 },
    ),
  );
  return fc
    .record({
      given: fc.tuple(...entries),
      birthDate: fc.constantFrom('2011-01-01', '1990-05-05', '1961-02-03', '1940-07-07'),
    })
    .map(({ given, birthDate }) => {
      const answers = Object.fromEntries(given.filter((entry) => entry !== null));
      return { answers: keptAnswers({ sections, answers, birthDate, today: TODAY }), birthDate };
    });
}
