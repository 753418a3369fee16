/**
 * The worker of the own intake (/intake/…): on the client's own phone it keeps the page with the questions, sealed with a key
 * that the browser gives out to nobody, and shows it where there is no connection. Answers are not in it: they lie beside it
 * under a key of their own. What the server says always comes first, and a page that asks for the birth date forgets it.
 */
const FILES = 'fascicle-intake-files';
const WAIT_MS = 5000;
/** On every page that may be kept; its value is what the page is made of. */
const MARK = /data-kept="([0-9a-f]{1,64})"/;

function openStore() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('fascicle-intake', 1);
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

async function seal(bytes) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await ownKey(), bytes) };
}

async function kept() {
  const row = await inStore('pages', 'readonly', (store) => store.get('own'));
  if (!row) return null;
  const { iv, sealed } = row;
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await ownKey(), sealed);
  return { stamp: row.stamp, ...JSON.parse(new TextDecoder().decode(bytes)) };
}

async function cachedFile(path) {
  const cache = await caches.open(FILES);
  const known = await cache.match(path, { ignoreSearch: true });
  if (known) return known;
  const answer = await fetch(path);
  if (answer.ok) await cache.put(path, answer.clone());
  return answer;
}

/** Everything that the page is drawn with: scripts, styles and their fonts. */
async function filesOf(html) {
  const found = new Set(['/icon.svg']);
  for (const [path] of html.matchAll(/\/_next\/static\/[^"'\\)\s<>?&]+/g)) found.add(path);
  for (const style of [...found].filter((path) => path.endsWith('.css'))) {
    const text = await (await cachedFile(style)).text();
    for (const [, path] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      const url = new URL(path, new URL(style, self.location.origin));
      if (url.origin === self.location.origin) found.add(url.pathname);
    }
  }
  return found;
}

async function keep(path, stamp, answer, html) {
  const page = { path, policy: answer.headers.get('Content-Security-Policy') ?? '', html };
  const row = { stamp, ...(await seal(new TextEncoder().encode(JSON.stringify(page)))) };
  await inStore('pages', 'readwrite', (store) => store.put(row, 'own'));
  const files = await filesOf(html);
  await Promise.all([...files].map((file) => cachedFile(file).catch(() => undefined)));
}

async function forget() {
  await inStore('pages', 'readwrite', (store) => store.clear());
  await inStore('keys', 'readwrite', (store) => store.clear());
  await caches.delete(FILES);
}

async function keptFor(path) {
  const page = await kept().catch(() => null);
  if (!page || path !== page.path) return null;
  return new Response(page.html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.policy,
      'Cache-Control': 'private, no-store',
    },
  });
}

async function keepIfMarked(path, answer) {
  const html = await answer.text();
  const stamp = MARK.exec(html)?.[1];
  if (answer.ok && stamp) await keep(path, stamp, answer, html);
}

async function pageFor(request, path) {
  const coming = fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(null), WAIT_MS));
  try {
    const answer = await Promise.race([coming, late]);
    if (answer && answer.status < 500) return answer;
    return (await keptFor(path)) ?? (await coming);
  } catch (error) {
    const page = await keptFor(path);
    if (page) return page;
    throw error;
  }
}

/** What comes after the page, such as the picture of the body, is kept as it is loaded. */
async function fileFor(request, path) {
  const cache = await caches.open(FILES);
  const known = await cache.match(path, { ignoreSearch: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && path.startsWith('/_next/')) await cache.put(path, answer.clone());
  return answer;
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { type, path, stamp } = event.data ?? {};
  if (type === 'forget') event.waitUntil(forget());
  if (type !== 'keep' || !/^\/intake\/[^/]+$/.test(path)) return;
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
    event.respondWith(pageFor(request, url.pathname));
    return;
  }
  // Files of a build never change under their name.
  if (/^\/_next\/static\/|^\/icon\.svg$/.test(url.pathname)) {
    event.respondWith(fileFor(request, url.pathname));
  }
});
