/** The worker of the client's pages: it keeps the sheet on the phone, sealed, and shows it where there is no connection. */
const WORKER = '/s/sw.js';

const isAble = (): boolean => typeof navigator !== 'undefined' && 'serviceWorker' in navigator;

/** Has the phone keep this page as it looks now. Nothing happens where it keeps this look already. */
export async function keepPage(path: string, stamp: string): Promise<void> {
  if (!isAble()) return;
  await navigator.serviceWorker.register(WORKER, { scope: '/s/' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'keep', path, stamp });
}

/** Forgets what the phone keeps of any sheet. */
export async function forgetPage(): Promise<void> {
  if (!isAble()) return;
  const found = await navigator.serviceWorker.getRegistration('/s/');
  found?.active?.postMessage({ type: 'forget' });
}
