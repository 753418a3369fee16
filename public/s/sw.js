/**
 * The worker of the client's pages (/s/…): on a phone that was told to keep the sheet it keeps the last page that the server
 * gave, sealed with a key that the browser gives out to nobody, and shows it where there is no connection. What the server
 * says always comes first: a page that it gives in time is shown, whatever it is.
 */
const FILES = 'fascicle-sheet-files';
const WAIT_MS = 5000;
/** On every page that the phone was told to keep; its value is what the page looks like. */
const MARK = /data-kept="([0-9a-f]{1,64})"/;

function openStore() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('fascicle-sheet', 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('keys');
      asked.result.createObjectStore('pages');
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** One request in a transaction of its own. */
async function inStore(name, mode, ask) {
  const db = await openStore();
  try {
    return await new Promise((resolve, reject) => {
      const change = db.transaction(name, mode);
      const asked = ask(change.objectStore(name));
      change.oncomplete = () => resolve(asked.result);
      change.onerror = () => reject(change.error);
      change.onabort = () => reject(change.error);
    });
  } finally {
    db.close();
  }
}

async function ownKey() {
  const known = await inStore('keys', 'readonly', (store) => store.get('own'));
  if (known) return known;
  const usages = ['encrypt', 'decrypt'];
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, usages);
  await inStore('keys', 'readwrite', (store) => store.put(made, 'own'));
  return made;
}

/** Everything that a page is drawn with: scripts, styles and their fonts, pictures. */
async function filesOf(html) {
  const found = new Set(['/icon.svg']);
  for (const [path] of html.matchAll(/\/(?:_next\/static|figures|s\/manifests)\/[^"'\\)\s<>?&]+/g)) found.add(path);
  const styles = [...found].filter((path) => path.endsWith('.css'));
  for (const style of styles) {
    const text = await (await cachedFile(style)).text();
    for (const [, path] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      const url = new URL(path, new URL(style, self.location.origin));
      if (url.origin === self.location.origin) found.add(url.pathname);
    }
  }
  return found;
}

async function cachedFile(path) {
  const cache = await caches.open(FILES);
  const known = await cache.match(path, { ignoreSearch: true });
  if (known) return known;
  const answer = await fetch(path);
  if (answer.ok) await cache.put(path, answer.clone());
  return answer;
}

async function seal(bytes) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await ownKey(), bytes) };
}

async function unseal({ iv, sealed }) {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await ownKey(), sealed);
}

/** Addresses of the practice's own pictures on a page: they begin with the page's own, which the code is in. */
function picturesOn(path, html) {
  const found = html.match(/\/s\/[^/"'\\\s<>?&]+\/pictures\/[0-9a-f-]{36}/g) ?? [];
  return [...new Set(found)].filter((one) => one.startsWith(`${path}/`));
}

/** Null: it did not come. */
async function sealedPicture(at) {
  const answer = await fetch(at, { credentials: 'same-origin' });
  const type = answer.headers.get('Content-Type') ?? '';
  if (!answer.ok || !type.startsWith('image/')) return null;
  return { at, row: { type, ...(await seal(await answer.arrayBuffer())) } };
}

/** Puts page and pictures in the place of what was kept. The addresses have the code in them: they are sealed with the page. */
async function put(stamp, page, pictures) {
  const addresses = pictures.map(({ at }) => at);
  const sealed = await seal(new TextEncoder().encode(JSON.stringify({ ...page, addresses })));
  const row = { stamp, ...sealed, pictures: pictures.map((one) => one.row) };
  await inStore('pages', 'readwrite', (store) => store.put(row, 'own'));
}

/**
 * Seals the page and the practice's own pictures on it, then has everything else that it is drawn with; what belongs to an
 * older one goes. A picture under its id never changes: one that is kept already stays as it is. The page is kept before the
 * pictures have come, and without them where there is no room.
 */
async function keep(path, stamp, answer, html) {
  const page = { path, policy: answer.headers.get('Content-Security-Policy') ?? '', html };
  const wanted = picturesOn(path, html);
  const before = await kept().catch(() => null);
  const known = (before?.pictures ?? []).filter(({ at }) => wanted.includes(at));
  await put(stamp, page, known);
  const missing = wanted.filter((at) => !known.some((one) => one.at === at));
  if (missing.length > 0) {
    const came = await Promise.all(missing.map((at) => sealedPicture(at).catch(() => null)));
    await put(stamp, page, [...known, ...came.filter(Boolean)]).catch(() => undefined);
  }
  const files = await filesOf(html);
  await Promise.all([...files].map((file) => cachedFile(file).catch(() => undefined)));
  const cache = await caches.open(FILES);
  for (const request of await cache.keys()) {
    if (!files.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function kept() {
  const row = await inStore('pages', 'readonly', (store) => store.get('own'));
  if (!row) return null;
  const { addresses = [], ...page } = JSON.parse(new TextDecoder().decode(await unseal(row)));
  const pictures = addresses.map((at, index) => ({ at, row: row.pictures[index] }));
  return { stamp: row.stamp, ...page, pictures };
}

async function forget() {
  await inStore('pages', 'readwrite', (store) => store.clear());
  await inStore('keys', 'readwrite', (store) => store.clear());
  await caches.delete(FILES);
}

/** The kept page, where it is the one that is asked for; the home screen asks for whichever there is. */
async function keptFor(path) {
  const page = await kept().catch(() => null);
  if (!page || (path !== page.path && path !== '/s/mine')) return null;
  return new Response(page.html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.policy,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** A kept picture of the kept page; null: there is none at this address. */
async function keptPicture(path) {
  const page = await kept().catch(() => null);
  const found = page?.pictures.find(({ at }) => at === path);
  if (!found) return null;
  return new Response(await unseal(found.row), {
    headers: { 'Content-Type': found.row.type, 'Cache-Control': 'private, no-store' },
  });
}

/** What the server says comes first here too: a picture that it no longer shows is not shown. */
async function pictureFor(request, path) {
  const coming = fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(null), WAIT_MS));
  try {
    const answer = await Promise.race([coming, late]);
    if (answer && answer.status < 500) return answer;
    return (await keptPicture(path)) ?? (await coming);
  } catch (error) {
    const picture = await keptPicture(path);
    if (picture) return picture;
    throw error;
  }
}

async function keepIfMarked(path, answer) {
  const html = await answer.text();
  const stamp = MARK.exec(html)?.[1];
  if (answer.ok && stamp) await keep(path, stamp, answer, html);
}

async function pageFor(event, path) {
  const coming = fetch(event.request);
  const late = new Promise((resolve) => setTimeout(() => resolve(null), WAIT_MS));
  try {
    const answer = await Promise.race([coming, late]);
    if (answer && answer.status < 500) {
      if (answer.ok) event.waitUntil(keepIfMarked(path, answer.clone()));
      return answer;
    }
    return (await keptFor(path)) ?? (await coming);
  } catch (error) {
    const page = await keptFor(path);
    if (page) return page;
    throw error;
  }
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { type, path, stamp } = event.data ?? {};
  if (type === 'forget') event.waitUntil(forget());
  if (type !== 'keep' || !/^\/s\/[^/]+$/.test(path)) return;
  const again = async () => {
    const page = await kept().catch(() => null);
    if (page?.path === path && page.stamp === stamp) return;
    await keepIfMarked(path, await fetch(path, { credentials: 'same-origin' }));
  };
  event.waitUntil(again());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(pageFor(event, url.pathname));
    return;
  }
  if (/^\/s\/[^/]+\/pictures\/[^/]+$/.test(url.pathname)) {
    event.respondWith(pictureFor(request, url.pathname));
    return;
  }
  if (!/^\/(_next\/static|figures)\/|^\/icon\.svg$/.test(url.pathname)) return;
  // Files of a build never change under their name; pictures do with a release, which is another page.
  event.respondWith(fetchFile(request, url.pathname));
});

async function fetchFile(request, path) {
  const known = await (await caches.open(FILES)).match(path, { ignoreSearch: true });
  if (known && path.startsWith('/_next/')) return known;
  try {
    return await fetch(request);
  } catch (error) {
    if (known) return known;
    throw error;
  }
}

/** A reminder that the client has switched on: who it is from, and nothing of health. */
self.addEventListener('push', (event) => {
  let told = {};
  try {
    told = event.data?.json() ?? {};
  } catch {
    // Shown all the same: a browser takes the right away from whoever shows nothing.
  }
  const title = typeof told.title === 'string' ? told.title : '\u2026';
  const body = typeof told.body === 'string' ? told.body : '';
  const shown = { body, icon: '/icon.svg', tag: 'fascicle-reminder', data: { url: '/s/mine' } };
  event.waitUntil(self.registration.showNotification(title, shown));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow('/s/mine'));
});
