import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { GuideItem, GuideSteps } from '@/components/client-page/guide-item';
import { WordsProvider } from '@/components/client-page/words';
import { SheetItemView } from '@/components/home-care/sheet-parts';
import { languages } from '@/lib/content/languages/languages';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';

afterEach(cleanup);

const id = '00000000-0000-4000-8000-000000000001';
const one: SheetItem = {
  ...{ number: 1, item: `own_${id}`, name: 'Heel slides', kind: 'stretch', position: 'lying' },
  ...{ side: 'none', sideWords: '', doseWords: 'Una vez al día.', steps: ['Slide one heel.'] },
  ...{ adaptations: ['Despacio.'], stopSign: 'Stop if it tingles.', writtenIn: 'en' },
  pictures: [{ pictureId: id, alt: 'A heel slides', writtenIn: 'en' }],
};

/** The language that somebody hears a text in. */
const heardIn = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');

test('an item that is not in the language of the sheet says so, and is read out in its own', () => {
  render(<SheetItemView one={one} language="es" affected="left" />);
  expect(screen.getByText('Esto está en inglés.')).toBeTruthy();
  expect(['Heel slides', 'Slide one heel.', 'Stop if it tingles.'].map(heardIn)).toEqual([
    'en',
    'en',
    'en',
  ]);
  expect(['Una vez al día.', 'Despacio.', 'Esto está en inglés.'].map(heardIn)).toEqual([
    'es',
    'es',
    'es',
  ]);
  expect(screen.getByRole('img').getAttribute('lang')).toBe('en');
});

test('one that is in the language of the sheet says nothing of it', () => {
  const { writtenIn: _english, ...spanish } = one;
  render(<SheetItemView one={spanish} language="es" affected="left" />);
  expect(screen.queryByText(/inglés/)).toBeNull();
  expect(heardIn('Slide one heel.')).toBe('es');
});

test('the guide on the phone reads it out in its own language too', () => {
  const item = {
    ...one,
    pictures: [{ src: '/x', alt: 'A heel slides', writtenIn: 'en' }],
    holds: [],
    drawnNote: '',
  } as const;
  render(
    <div lang="es">
      <WordsProvider value={languages.es.phone}>
        <GuideItem item={item} place={1} of={1} />
        <GuideSteps item={item} />
      </WordsProvider>
    </div>,
  );
  expect(['Heel slides', 'Slide one heel.', 'Stop if it tingles.'].map(heardIn)).toEqual([
    'en',
    'en',
    'en',
  ]);
  expect(heardIn('Despacio.')).toBe('es');
});
