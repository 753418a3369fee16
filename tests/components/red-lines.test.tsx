import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { RedLines } from '@/components/chart/red-lines';

const line = (at: number, isFinding = false) => ({
  kind: isFinding ? ('finding' as const) : ('session' as const),
  head: `Line ${at}`,
  about: [],
  why: [isFinding ? `Do ${at}` : `Because ${at}`],
});

const textOf = (count: number): string => {
  const lines = [line(0, true), ...Array.from({ length: count - 1 }, (_, at) => line(at + 1))];
  return render(<RedLines lines={lines} href="/x" />).container.textContent ?? '';
};

test('six lines say their reasons; of more every line stands, and what a finding asks for', () => {
  expect(textOf(6)).toContain('Because 5');
  const many = textOf(7);
  expect(many).not.toContain('Because');
  expect(many).toContain('Line 6');
  expect(many).toContain('Do 0');
});
