import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { ConditionSection } from '@/components/intake/condition-section';
import { ruleBook } from '@/lib/content/rule-book';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

function Page() {
  const [answers, set] = useState<IntakeAnswers>(emptyIntake());
  return (
    <ConditionSection
      questions={askedQuestions}
      errors={{}}
      said={new Map()}
      change={(update) => set((before) => ({ ...before, ...update(before) }))}
      given={answers.contraindications}
      medicines={['apixaban']}
      missing={askedQuestions.conditions.length}
    />
  );
}

const search = () => screen.getByLabelText('Find a condition');
const type = (words: string) => fireEvent.change(search(), { target: { value: words } });
const chosen = () => screen.getByRole('region', { name: /^Chosen so far/ });

test('what is ticked stays in sight whatever is searched for next, with the way back to it', () => {
  render(<Page />);
  type('pacemaker');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Implanted device/ }));
  fireEvent.change(screen.getByLabelText('Somewhere else'), { target: { value: 'left chest' } });
  type('brittle');
  expect(screen.queryByRole('checkbox', { name: /^Implanted device/ })).toBeNull();
  const lines = within(chosen()).getAllByRole('listitem');
  expect(lines.map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Implanted device.*left chest.*Say what applies\./),
    expect.stringMatching(/^Blood thinners.*From the medicines: Apixaban/),
  ]);
  fireEvent.click(within(lines[0] as HTMLElement).getByRole('button'));
  expect(search()).toHaveProperty('value', '');
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^Implanted device/ }));
});

test('the search is cleared by one button, and the counter says what it counts', () => {
  render(<Page />);
  expect(screen.queryByRole('button', { name: /^Clear/ })).toBeNull();
  type('brittle');
  fireEvent.click(screen.getByRole('button', { name: /^Clear/ }));
  expect(search()).toHaveProperty('value', '');
  expect(document.activeElement).toBe(search());
  screen.getByText(`${askedQuestions.conditions.length} groups to ask through`);
});

test('the age is not asked: the row of frail and older clients asks for frailty, and keeps its name as a finding', () => {
  const asked = askedQuestions.conditions.flatMap(({ conditions }) => conditions);
  const frail = asked.find(({ id }) => id === 'ci_frail_older');
  expect(`${frail?.name} ${frail?.ask}`).toMatch(/frail/i);
  expect(`${frail?.name} ${frail?.ask}`).not.toMatch(/75|old/);
  const row = ruleBook.contraindications.find(({ id }) => id === 'ci_frail_older');
  expect(row?.name).toMatch(/75/);
});
