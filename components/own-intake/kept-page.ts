/** The worker of the own intake: it keeps the page on the client's own phone, sealed, and shows it without a connection. */
const WORKER = '/intake/sw.js';
const SCOPE = '/intake/';

const isAble = (): boolean => typeof navigator !== 'undefined' && 'serviceWorker' in navigator;

/** Has the phone keep this page as it looks now. */
export async function keepIntakePage(path: string, stamp: string): Promise<void> {
  if (!isAble()) return;
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'keep', path, stamp });
}

/** Forgets whichever page is kept. */
export async function forgetIntakePage(): Promise<void> {
  if (!isAble()) return;
  const found = await navigator.serviceWorker.getRegistration(SCOPE);
  found?.active?.postMessage({ type: 'forget' });
}
