/**
 * What the workers of the client's pages share (/s/sw.js and /intake/sw.js load it with importScripts): one page is kept on
 * the device, sealed with a key that the browser gives out to nobody, and the files that it is drawn with beside it. A browser
 * compares this file byte by byte together with its worker: a new one makes a new worker.
 *
 * `database` and `cache` are the names of its own stores; `paths` matches the addresses of files in a page (global).
 */
self.sealedPages = ({ database, cache: cacheName, paths }) => {
  const WAIT_MS = 5000;
  /** On every page that may be kept; its value is what the page looks like. */
  const MARK = /data-kept="([0-9a-f]{1,64})"/;

  function openStore() {
    return new Promise((resolve, reject) => {
      const asked = indexedDB.open(database, 1);
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

  const read = (name) => inStore('pages', 'readonly', (store) => store.get(name));
  const write = (name, row) => inStore('pages', 'readwrite', (store) => store.put(row, name));

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

  async function unseal({ iv, sealed }) {
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await ownKey(), sealed);
  }

  const sealJson = (content) => seal(new TextEncoder().encode(JSON.stringify(content)));
  const unsealJson = async (row) => JSON.parse(new TextDecoder().decode(await unseal(row)));

  async function cachedFile(path) {
    const cache = await caches.open(cacheName);
    const known = await cache.match(path, { ignoreSearch: true });
    if (known) return known;
    const answer = await fetch(path);
    if (answer.ok) await cache.put(path, answer.clone());
    return answer;
  }

  /** Everything that a page is drawn with: scripts, styles and their fonts, pictures. */
  async function filesOf(html) {
    const found = new Set(['/icon.svg']);
    for (const [path] of html.matchAll(paths)) found.add(path);
    for (const style of [...found].filter((path) => path.endsWith('.css'))) {
      const text = await (await cachedFile(style)).text();
      for (const [, path] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
        const url = new URL(path, new URL(style, self.location.origin));
        if (url.origin === self.location.origin) found.add(url.pathname);
      }
    }
    return found;
  }

  /** Has them all here, as far as they come; which they are. */
  async function keepFiles(html) {
    const files = await filesOf(html);
    await Promise.all([...files].map((file) => cachedFile(file).catch(() => undefined)));
    return files;
  }

  /** The page itself and its key go, and the files of it. */
  async function forget() {
    await inStore('pages', 'readwrite', (store) => store.delete('own'));
    await inStore('keys', 'readwrite', (store) => store.clear());
    await caches.delete(cacheName);
  }

  /** The stamp and the words of a page that may be kept; null: it may not. */
  async function marked(answer) {
    const html = await answer.text();
    const stamp = MARK.exec(html)?.[1];
    return answer.ok && stamp ? { stamp, html } : null;
  }

  /** What a browser is to hold of a page lies with it. */
  const pageOf = (path, answer, html) => ({
    path,
    policy: answer.headers.get('Content-Security-Policy') ?? '',
    html,
  });

  const shown = ({ html, policy }) =>
    new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'Cache-Control': 'private, no-store',
      },
    });

  /** What the server says comes first, whatever it is; what is kept stands in where it does not answer in time. */
  async function serverFirst(coming, kept) {
    const late = new Promise((resolve) => setTimeout(() => resolve(null), WAIT_MS));
    try {
      const answer = await Promise.race([coming, late]);
      if (answer && answer.status < 500) return answer;
      return (await kept()) ?? (await coming);
    } catch (error) {
      const page = await kept();
      if (page) return page;
      throw error;
    }
  }

  const own = { read, write, seal, unseal, sealJson, unsealJson, cachedFile, keepFiles, forget };
  return { ...own, marked, pageOf, shown, serverFirst };
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
