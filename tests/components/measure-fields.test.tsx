import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import { MeasureFields } from '@/components/outcomes/measure-fields';
import { languages } from '@/lib/content/languages/languages';
import { outcomeMeasures } from '@/lib/domain/outcomes/measure';

const texts = languages.es.measures;
const sentences = Array.from({ length: 24 }, (_, index) => `Frase ${index + 1}`);

describe('the fields of a measure', () => {
  test.each(outcomeMeasures)('%s asks in the words of the language', (measure) => {
    const { container } = render(
      <MeasureFields measure={measure} texts={texts} sentences={sentences} since="lun 26 oct" />,
    );
    const asked = measure === 'body_chart' ? texts.belowKnee.ask : texts.asks[measure];
    expect(container.textContent).toContain(asked);
    expect(container.querySelectorAll('input').length).toBeGreaterThan(0);
    // Nothing is answered before somebody answers.
    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
  });

  test('the questionnaire has 24 ticks in the exact words, no yes and no, and one that it is read', () => {
    render(<MeasureFields measure="rmdq_24" texts={texts} sentences={sentences} />);
    expect(screen.getAllByRole('checkbox')).toHaveLength(25);
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
    expect(screen.getByRole('checkbox', { name: '24. Frase 24' }).id).toBe(
      'ticked.bed_most_of_time',
    );
  });

  test('the same activities are rated and cannot be named anew', () => {
    render(
      <MeasureFields measure="psfs" texts={texts} activities={['Sentarse', 'Caminar', 'נהיגה']} />,
    );
    expect(screen.queryAllByRole('textbox')).toHaveLength(0);
    const group = screen.getByRole('group', { name: 'Caminar' });
    expect(within(group).getAllByRole('radio')).toHaveLength(11);
  });

  test('the change is told from −5 to +5, next to the day of the start', () => {
    render(<MeasureFields measure="groc" texts={texts} since="lun 26 oct" />);
    const group = screen.getByRole('group', { name: texts.asks.groc });
    expect(group.textContent).toContain('Usted empezó aquí el lun 26 oct.');
    expect(within(group).getAllByRole('radio')).toHaveLength(11);
    const valueOf = (name: string) =>
      within(group).getByRole('radio', { name }).getAttribute('value');
    expect([valueOf('+5'), valueOf('−5')]).toEqual(['5', '-5']);
  });

  test('every change is told, a tick that is taken off too', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    render(
      <MeasureFields
        measure="rmdq_24"
        texts={texts}
        sentences={sentences}
        values={{ 'ticked.home': 'on' }}
        onChange={onChange}
      />,
    );
    await user.click(screen.getByRole('checkbox', { name: '1. Frase 1' }));
    await user.click(screen.getByRole('checkbox', { name: '2. Frase 2' }));
    expect(onChange.mock.calls).toEqual([
      ['ticked.home', ''],
      ['ticked.change_position', 'on'],
    ]);
  });
});
