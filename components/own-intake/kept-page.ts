import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** The worker of the own intake: it keeps the page on the device, sealed, and shows it without a connection. */
const WORKER = '/intake/sw.js';
const SCOPE = '/intake/';
/** Longer than a worker takes to forget. */
const WAIT_MS = 1000;

const isAble = (): boolean => typeof navigator !== 'undefined' && 'serviceWorker' in navigator;

/** What stands there where nothing is kept and nothing can be reached, in one language. */
export interface NoConnectionWords {
  language: SheetLanguage;
  title: string;
  lines: readonly string[];
  again: string;
}

interface PageToKeep {
  path: string;
  stamp: string;
  /** How long after the last touch it may be shown; undefined: as long as the device has it. */
  seconds: number | undefined;
  words: readonly NoConnectionWords[];
}

/** Has the device keep this page as it looks now. */
export async function keepIntakePage(page: PageToKeep): Promise<void> {
  if (!isAble()) return;
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'keep', ...page });
}

/** Everything of the build that a page has loaded after it came is kept beside it. */
export async function keepIntakeFiles(): Promise<void> {
  if (!isAble()) return;
  const files = [...document.scripts].flatMap(({ src }) => {
    if (src === '') return [];
    const { origin, pathname } = new URL(src);
    return origin === window.location.origin ? [pathname] : [];
  });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'files', files });
}

/** Somebody is there: a page of a shared tablet lives on. */
export async function touchIntakePage(): Promise<void> {
  if (!isAble()) return;
  const found = await navigator.serviceWorker.getRegistration(SCOPE);
  found?.active?.postMessage({ type: 'touch' });
}

/** Forgets whichever page is kept; done once the worker has said so. */
export async function forgetIntakePage(): Promise<void> {
  if (!isAble()) return;
  const found = await navigator.serviceWorker.getRegistration(SCOPE);
  const worker = found?.active;
  if (!worker) return;
  const { port1, port2 } = new MessageChannel();
  const done = new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    setTimeout(resolve, WAIT_MS);
  });
  worker.postMessage({ type: 'forget' }, [port2]);
  await done;
}
