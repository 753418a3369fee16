import type { Page } from '@playwright/test';

/** What the browser said of the longest interaction of one act, in milliseconds; 0 where all were too short to tell. */
export interface Heard {
  /** From the finger to the next picture. */
  longest: number;
  /** Of that: until the page began to answer, … */
  waiting: number;
  /** … until it had, … */
  working: number;
  /** … and until the picture stood there: styles, layout, paint, and the browser's own part. */
  drawing: number;
}

interface Told {
  name: string;
  duration: number;
  interaction: number;
  start: number;
  began: number;
  ended: number;
}

/** Names are kept short: what the browser tells of every event lies in the page. */
declare global {
  var toldEvents: Told[] | undefined;
}

/** From the first line of every page on, the browser's own event timing is kept. */
export async function listenToEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: Told[] = [];
    globalThis.toldEvents = told;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { name, duration, interactionId, startTime, processingStart, processingEnd } =
          entry as PerformanceEventTiming & { interactionId: number };
        told.push({
          ...{ name, duration, interaction: interactionId },
          ...{ start: startTime, began: processingStart, ended: processingEnd },
        });
      }
    });
    observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as object);
  });
}

/** Until two pictures are drawn and the browser has told of the events before them. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
}

/** The browser tells durations in steps of so many milliseconds. */
const STEP = 8;
const NOTHING: Heard = { longest: 0, waiting: 0, working: 0, drawing: 0 };

/** The longest one with its parts. What one tap makes of several events that end with the same picture counts as one. */
function longestOf(told: readonly Told[]): Heard {
  const own = told.filter(({ interaction }) => interaction > 0);
  const [first] = [...own].sort((one, other) => other.duration - one.duration);
  if (!first) return NOTHING;
  const picture = first.start + first.duration;
  const together = own.filter(
    ({ interaction, start, duration }) =>
      interaction === first.interaction && Math.abs(start + duration - picture) <= STEP,
  );
  const began = Math.min(...together.map((one) => one.began));
  const ended = Math.max(...together.map((one) => one.ended));
  return {
    longest: first.duration,
    waiting: Math.max(0, began - first.start),
    working: ended - began,
    drawing: Math.max(0, picture - ended),
  };
}

/** Does one thing with the page and gives the longest interaction that the browser measured meanwhile. */
export async function eventsOf(page: Page, act: () => Promise<void>): Promise<Heard> {
  await settled(page);
  await page.evaluate(() => void (globalThis.toldEvents ?? []).splice(0));
  await act();
  await settled(page);
  return longestOf(await page.evaluate(() => globalThis.toldEvents ?? []));
}
