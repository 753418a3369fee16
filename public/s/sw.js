/**
 * The worker of the client's pages (/s/…): on a phone that was told to keep the sheet it keeps the last page that the server
 * gave, sealed with a key that the browser gives out to nobody, and shows it where there is no connection. What the server
 * says always comes first: a page that it gives in time is shown, whatever it is.
 */
importScripts('/sealed-pages.js');

const FILES = 'fascicle-sheet-files';
const { read, write, seal, unseal, sealJson, unsealJson, keepFiles, forget, marked, pageOf, shown, serverFirst } =
  self.sealedPages({
    database: 'fascicle-sheet',
    cache: FILES,
    paths: /\/(?:_next\/static|figures|s\/manifests)\/[^"'\\)\s<>?&]+/g,
  });

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
  const sealed = await sealJson({ ...page, addresses });
  await write('own', { stamp, ...sealed, pictures: pictures.map((one) => one.row) });
}

/**
 * Seals the page and the practice's own pictures on it, then has everything else that it is drawn with; what belongs to an
 * older one goes. A picture under its id never changes: one that is kept already stays as it is. The page is kept before the
 * pictures have come, and without them where there is no room.
 */
async function keep(path, stamp, answer, html) {
  const page = pageOf(path, answer, html);
  const wanted = picturesOn(path, html);
  const before = await kept().catch(() => null);
  const known = (before?.pictures ?? []).filter(({ at }) => wanted.includes(at));
  await put(stamp, page, known);
  const missing = wanted.filter((at) => !known.some((one) => one.at === at));
  if (missing.length > 0) {
    const came = await Promise.all(missing.map((at) => sealedPicture(at).catch(() => null)));
    await put(stamp, page, [...known, ...came.filter(Boolean)]).catch(() => undefined);
  }
  const files = await keepFiles(html);
  const cache = await caches.open(FILES);
  for (const request of await cache.keys()) {
    if (!files.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function kept() {
  const row = await read('own');
  if (!row) return null;
  const { addresses = [], ...page } = await unsealJson(row);
  const pictures = addresses.map((at, index) => ({ at, row: row.pictures[index] }));
  return { stamp: row.stamp, ...page, pictures };
}

/** The kept page, where it is the one that is asked for; the home screen asks for whichever there is. */
async function keptFor(path) {
  const page = await kept().catch(() => null);
  if (!page || (path !== page.path && path !== '/s/mine')) return null;
  return shown(page);
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
const pictureFor = (request, path) => serverFirst(fetch(request), () => keptPicture(path));

async function keepIfMarked(path, answer) {
  const page = await marked(answer);
  if (page) await keep(path, page.stamp, answer, page.html);
}

function pageFor(event, path) {
  const coming = fetch(event.request);
  const keeps = async () => {
    const answer = await coming;
    if (answer.ok) await keepIfMarked(path, answer.clone());
  };
  event.waitUntil(keeps().catch(() => undefined));
  return serverFirst(coming, () => keptFor(path));
}

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
