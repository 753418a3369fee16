import { expect, test } from 'vitest';

import { matchClient, type NamedClient, type Match } from '@/lib/domain/practice/match-client';

const aNamed = (id: string, ...words: string[]): NamedClient => ({
  id,
  name: words.join(' '),
  birthDate: '1980-01-01',
  words,
});

const clients = [
  aNamed('nina', 'nina', 'berg'),
  aNamed('nina-l', 'nina', 'larsen', 'berg'),
  aNamed('rosa', 'rosa'),
  aNamed('sam-1', 'sam', 'lee'),
  aNamed('sam-2', 'sam', 'lee'),
];

const one = (clientId: string): Match => ({ kind: 'one', clientId });

test.each<[string, string, Match]>([
  ['the name alone', 'nina berg', one('nina')],
  ['the name among other words, the other way round', 'massage berg nina 60 min', one('nina')],
  ['the longest of two that fit', 'nina larsen berg', one('nina-l')],
  ['part of a name is nobody', 'nina', { kind: 'none' }],
  ['a name of one word, alone', 'rosa', one('rosa')],
  ['a name of one word among others could be anybody’s', 'rosa parks', { kind: 'none' }],
  ['two of the same name', 'sam lee', { kind: 'several', clientIds: ['sam-1', 'sam-2'] }],
  ['nothing', '', { kind: 'none' }],
])('%s', (_name, title, match) => {
  expect(matchClient(title.split(' ').filter(Boolean), clients)).toEqual(match);
});
