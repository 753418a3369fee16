import type { Active, Over } from '@dnd-kit/core';
import { expect, test } from 'vitest';

import { dragWords } from '@/components/session-plan/drag-words';

const words = dragWords(
  ['a', 'b', 'c'],
  ['Piriformis, left', 'Gluteus medius, left', 'Soleus, right'],
);
const active = { id: 'a' } as Active;
const over = (id: string) => ({ active, over: { id } as Over });
const nowhere = { active, over: null };

test('a move in words, from the hand to its place', () => {
  const taken = 'Piriformis, left is taken. It has place 1 of 3.';
  expect(words.onDragStart({ active })).toBe(taken);
  expect(words.onDragOver(over('a'))).toBe(taken);
  expect(words.onDragOver(over('c'))).toBe('Piriformis, left would have place 3 of 3.');
  expect(words.onDragOver(nowhere)).toBeUndefined();
  expect(words.onDragEnd(over('c'))).toBe('Piriformis, left has place 3 of 3 now.');
  expect(words.onDragEnd(nowhere)).toBe('Piriformis, left is back at place 1 of 3.');
  expect(words.onDragCancel(nowhere)).toBe('Piriformis, left is back at place 1 of 3.');
});
