import type { Page } from '@playwright/test';

/** What the browser said of the interactions of one act: the longest, in milliseconds; 0 where all were too short to tell. */
export interface Heard {
  longest: number;
}

interface Told {
  name: string;
  duration: number;
  interaction: number;
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
        const { name, duration, interactionId } = entry as PerformanceEventTiming & {
          interactionId: number;
        };
        told.push({ name, duration, interaction: interactionId });
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

/** Does one thing with the page and gives the longest interaction that the browser measured meanwhile. */
export async function eventsOf(page: Page, act: () => Promise<void>): Promise<Heard> {
  await settled(page);
  await page.evaluate(() => void (globalThis.toldEvents ?? []).splice(0));
  await act();
  await settled(page);
  const told = await page.evaluate(() => globalThis.toldEvents ?? []);
  const own = told.filter(({ interaction }) => interaction > 0);
  return { longest: Math.max(0, ...own.map(({ duration }) => duration)) };
}
