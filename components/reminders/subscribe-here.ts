const WORKER = '/s/sw.js';

function keyBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

/**
 * Asks this browser for a place that pushes go to, as JSON. Null where it cannot, or where whoever holds the phone has said
 * no.
 */
export async function subscribeHere(pushKey: string): Promise<string | null> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return null;
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(WORKER, { scope: '/s/' });
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscribed = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: keyBytes(pushKey),
  });
  return JSON.stringify(subscribed.toJSON());
}
