import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';

import { CheckGroup } from '@/components/forms/check-group';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { DateField } from '@/components/forms/date-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, typedValues, type FormState } from '@/components/forms/form-state';
import { NumberScale } from '@/components/forms/number-scale';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { FormProblems } from '@/components/forms/form-problems';

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;

const options = [
  { value: 'ache', label: 'Ache' },
  { value: 'sharp', label: 'Sharp' },
  { value: 'burning', label: 'Burning' },
];

describe('error summary', () => {
  test('takes the focus, and its links lead to the control itself', async () => {
    render(
      <>
        <ErrorSummary
          errors={[
            { href: '#pain.back', message: 'Tap a number.' },
            { href: '#name', message: 'Enter the name.' },
          ]}
        />
        <NumberScale legend="Back pain" name="pain.back" value={7} onChange={vi.fn()} max={10} />
        <TextField name="name" label="Name" />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByText('Tap a number.'));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '7' }));
    await userEvent.click(screen.getByText('Enter the name.'));
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });
});

describe('date field', () => {
  test('keeps what is no date as it was typed', () => {
    render(<DateField name="birth" label="Born" defaultValue="30 February" />);
    expect(screen.getByLabelText<HTMLInputElement>('Born').value).toBe('30 February');
  });

  test.each([
    ['1961-03-04', 'date'],
    ['', 'date'],
    ['2026-02-30', 'text'],
    ['0000-00-00', 'text'],
  ])('"%s" is shown in an input of type %s', (value, type) => {
    render(<DateField name="birth" label="Born" defaultValue={value} />);
    expect(screen.getByLabelText<HTMLInputElement>('Born').type).toBe(type);
  });
});

describe('groups of options', () => {
  test('nothing is chosen until somebody chooses', async () => {
    const onChange = vi.fn();
    render(
      <ChoiceGroup legend="Kind" name="kind" options={options} value="" onChange={onChange} />,
    );
    const group = screen.getByRole('group', { name: 'Kind' });
    expect(within(group).queryAllByRole('radio', { checked: true })).toEqual([]);
    await userEvent.click(screen.getByLabelText('Sharp'));
    expect(onChange).toHaveBeenCalledWith('sharp');
  });

  test('ticks come in the order of the options, whatever the order of the taps', async () => {
    const seen: string[][] = [];
    function Page() {
      const [values, setValues] = useState<string[]>([]);
      const keep = (next: string[]) => {
        seen.push(next);
        setValues(next);
      };
      return (
        <CheckGroup legend="Kinds" name="k" options={options} values={values} onChange={keep} />
      );
    }
    render(<Page />);
    for (const label of ['Burning', 'Ache', 'Burning']) {
      await userEvent.click(screen.getByLabelText(label));
    }
    expect(seen).toEqual([['burning'], ['ache', 'burning'], ['ache']]);
  });

  test('a number scale has every number once, and one tap answers', async () => {
    const onChange = vi.fn();
    render(<NumberScale legend="Pain" name="pain" value={3} onChange={onChange} max={10} />);
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '3' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: '10' }));
    expect(onChange).toHaveBeenCalledWith(10);
  });
});

test('typed values carry no password and no field of the framework, and are cut at 5000', () => {
  const form = new FormData();
  form.set('name', 'Ada');
  form.set('password', 'secret');
  form.set('$ACTION_ID', 'x');
  form.set('notes', 'n'.repeat(9000));
  expect(typedValues(form)).toEqual({ name: 'Ada', notes: 'n'.repeat(5000) });
});

test.each([
  ['does not reach the server', new TypeError('Failed to fetch'), 'did not reach the server'],
  ['meets a newer build', new UnrecognizedActionError('Server Action x'), 'older than the server'],
])('a form that %s keeps what was typed and says so', async (_what, error, words) => {
  function Page() {
    const [state, send] = useFormAction<FormState>(() => Promise.reject(error), { errors: [] });
    return (
      <form action={send}>
        <FormProblems state={state} />
        <TextField name="name" label="Name" defaultValue={state.values?.['name'] ?? ''} />
        <button type="submit">Save</button>
      </form>
    );
  }
  render(<Page />);
  await userEvent.type(screen.getByLabelText('Name'), 'Ada Brandt');
  await userEvent.click(screen.getByText('Save'));
  expect((await screen.findByRole('alert')).textContent).toContain(words);
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Ada Brandt');
});

test('a folded form is folded, and stays open with what is wrong and what was typed', async () => {
  const answers: Partial<FormState>[] = [
    { errors: [{ field: 'reason', message: 'Enter why.' }] },
    { message: 'The database did not answer.' },
    {},
  ];
  const action = (): Promise<FormState> =>
    Promise.resolve({ errors: [], values: { reason: 'As typed' }, ...answers.shift() });
  render(
    <FoldedForm action={action} summary="Withdraw" pending="Withdrawing" button="Withdraw it">
      {(state) => (
        <TextField
          name="reason"
          label="Why"
          defaultValue={state.values?.['reason'] ?? ''}
          error={errorAt(state, 'reason')}
        />
      )}
    </FoldedForm>,
  );
  const isOpen = () => screen.getByText('Withdraw').closest('details')?.open;
  expect(isOpen()).toBe(false);
  await userEvent.click(screen.getByText('Withdraw'));
  const send = screen.getByText('Withdraw it');
  for (const words of ['Enter why.', 'The database did not answer.']) {
    await userEvent.click(send);
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect([isOpen(), screen.getByLabelText<HTMLInputElement>('Why').value]).toEqual([
      true,
      'As typed',
    ]);
  }
  await userEvent.click(send);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(isOpen()).toBe(false);
});
