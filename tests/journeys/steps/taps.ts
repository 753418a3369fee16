import { expect, test, type Page } from '@playwright/test';

/** On the journeys whose counts `npm run bench` reports: it walks these and no others. */
export const COUNTED = '@taps';

interface Counted {
  taps: number;
  keys: number;
  prints: number;
}

/** Listens in the page itself from now on: every touch or click, every key, every print window. It outlives the pages of a visit. */
export async function countsTaps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = (name: string): void => {
      const count = Number(sessionStorage.getItem(name) ?? '0') + 1;
      sessionStorage.setItem(name, String(count));
    };
    const hear = (type: string, name: string): void =>
      document.addEventListener(type, (event) => event.isTrusted && add(name), { capture: true });
    hear('pointerdown', 'count.taps');
    hear('keydown', 'count.keys');
    // Headless there is no window to print from: that it was asked for is what counts.
    window.print = () => add('count.prints');
  });
}

/** What was counted since the last time. */
export async function taken(page: Page): Promise<Counted> {
  return page.evaluate(() => {
    const take = (name: string): number => {
      const count = Number(sessionStorage.getItem(name) ?? '0');
      sessionStorage.removeItem(name);
      return count;
    };
    return { taps: take('count.taps'), keys: take('count.keys'), prints: take('count.prints') };
  });
}

const wordsIn = (texts: readonly string[]): number =>
  texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '').length;

/** How many words stand in the fields of this page that somebody types into: what a client has to write. */
export async function wordsTyped(page: Page): Promise<number> {
  const texts = await page
    .locator('main')
    .locator('textarea, input[type=text], input:not([type])')
    .evaluateAll((fields) =>
      fields.map((field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
          ? field.value
          : '',
      ),
    );
  return wordsIn(texts);
}

/** Holds what a client types to its aim, and keeps the figure for `npm run bench`. */
export function holdsToWords(words: number, figure: { id: string; most: number }): void {
  const description = JSON.stringify({ ...figure, taps: words, unit: 'words', floor: 1 });
  test.info().annotations.push({ type: 'taps', description });
  expect(words, `${figure.id}: typed words`).toBeLessThanOrEqual(figure.most);
  expect(words, `${figure.id}: was anything typed`).toBeGreaterThanOrEqual(1);
}

/** How long a path took while a browser walked it without a pause: told, not held. */
export function tellsSeconds(seconds: number, figure: { id: string; most: number }): void {
  const told = { ...figure, taps: Math.round(seconds), unit: 'seconds', floor: 1 };
  test.info().annotations.push({ type: 'taps', description: JSON.stringify(told) });
}

/** Holds a path to its aim, without a key typed, and keeps the figure for `npm run bench`. */
export function holdsTo(
  counted: Counted,
  figure: { id: string; floor: number; most: number },
): void {
  const description = JSON.stringify({ ...figure, taps: counted.taps });
  test.info().annotations.push({ type: 'taps', description });
  expect(counted.keys, `${figure.id}: typed keys`).toBe(0);
  expect(counted.taps, figure.id).toBeLessThanOrEqual(figure.most);
  expect(counted.taps, `${figure.id}: was anything counted`).toBeGreaterThanOrEqual(figure.floor);
}

/**
 * The same of a path that cannot do without a keyboard: taps and keys together. `seconds` is how long it took at a person's
 * pace; it is told, not held.
 */
export function holdsToPresses(
  { taps, keys }: Counted,
  figure: { id: string; floor: number; most: number },
  seconds?: number,
): void {
  const presses = taps + keys;
  const told = { ...figure, taps: presses, unit: 'presses', ...(seconds && { seconds }) };
  test.info().annotations.push({ type: 'taps', description: JSON.stringify(told) });
  expect(presses, figure.id).toBeLessThanOrEqual(figure.most);
  expect(presses, `${figure.id}: was anything counted`).toBeGreaterThanOrEqual(figure.floor);
}
