import { expect, it } from 'vitest';

import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { frozenTold } from '@/lib/domain/told-intake/frozen-told';
import { frozenToldSchema } from '@/lib/domain/told-intake/frozen-told.schema';

import { answerAll, maybe, person } from './support/told-client';

const answers = answerAll({
  skin: maybe('bruise'),
  places: {
    ...{ kind: 'places', isNowhere: false, elsewhere: '' },
    marks: [{ region: 'calf', side: 'left', pain: 6, kinds: ['shooting'] }],
  },
  onset: {
    ...{ kind: 'when', date: '2026-11-08', isUnknown: false },
    said: { unit: 'week', count: 3 },
  },
});

it.each([
  ['en', 'Skin', 'Calf, Left, 6 of 10, Shooting', '3 weeks ago (2026-11-08)', '(Not sure)'],
  [
    'es',
    'Piel',
    'Pantorrilla y espinilla, Izquierda, 6 de 10, Como un rayo',
    'Hace 3 semanas (2026-11-08)',
    '(No lo sé)',
  ],
] as const)('freezes what was asked in %s', (language, _skin, place, onset, unsure) => {
  const told = toldIntakeIn(language);
  const frozen = frozenTold({ told, answers, ...person });
  expect(frozenToldSchema.parse(frozen)).toEqual(frozen);
  const entries = frozen.sections.flatMap((section) => section.entries);
  const answerTo = (id: string) => entries.find((entry) => entry.id === id)?.answer;
  expect(answerTo('places')).toBe(place);
  expect(answerTo('onset')).toBe(onset);
  expect(answerTo('skin')).toContain(unsure);
  expect(answerTo('goal')).toBe(told.labels.notAnswered);
  expect(answerTo('due_date')).toBeUndefined();
  expect(entries.find(({ id }) => id === 'rf_ces_1')).toMatchObject({ isPrivate: true });
});
