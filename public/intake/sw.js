/**
 * The worker of the own intake (/intake/…): it keeps the page with the questions, sealed with a key that the browser gives out
 * to nobody, and shows it where there is no connection. Answers are not in it: they lie beside it under a key of their own.
 * What the server says always comes first, and a page that asks for the birth date forgets it. On the practice's tablet the
 * page is kept as long as its gate stays open, ten minutes from the last touch, and another client's link ends it at once.
 */
importScripts('/sealed-pages.js');

const FILES = 'fascicle-intake-files';
const { read, write, sealJson, unsealJson, cachedFile, keepFiles, forget, marked, pageOf, shown, serverFirst } = self.sealedPages({
  database: 'fascicle-intake',
  cache: FILES,
  paths: /\/(?:_next\/static|texts)\/[^"'\\)\s<>?&]+/g,
});

/** Until when a page of a shared tablet may be shown; a clock that was set back makes it no longer. */
const isOver = ({ until, seconds }) =>
  until !== undefined && (Date.now() > until || until > Date.now() + seconds * 1000);

async function kept() {
  const row = await read('own');
  if (!row) return null;
  if (isOver(row)) {
    await forget();
    return null;
  }
  return { stamp: row.stamp, isShared: row.until !== undefined, ...(await unsealJson(row)) };
}

const untilFrom = (seconds) =>
  seconds === undefined ? {} : { seconds, until: Date.now() + seconds * 1000 };

/** `seconds`: how long it may be shown on a shared tablet; undefined on the client's own device. */
async function keep(path, { seconds, answer, stamp, html }) {
  const sealed = await sealJson(pageOf(path, answer, html));
  await write('own', { stamp, ...untilFrom(seconds), ...sealed });
  await keepFiles(html);
}

/** Somebody is there: the time of a shared tablet begins anew. */
async function touch() {
  const row = await read('own');
  if (row?.until === undefined || isOver(row)) return;
  await write('own', { ...row, ...untilFrom(row.seconds) });
}

async function keptFor(path) {
  const page = await kept().catch(() => null);
  return page && path === page.path ? shown(page) : null;
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Instead of the browser's own page, in every language; null where no page has brought the words yet. */
async function noConnection() {
  const words = await read('words').catch(() => null);
  if (!words) return null;
  const parts = words.map(
    ({ language, title, lines, again }) =>
      `<section lang="${escaped(language)}"><h1>${escaped(title)}</h1>${lines
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('')}<p><a href="">${escaped(again)}</a></p></section>`,
  );
  const style =
    'body{font:1.25rem/1.5 sans-serif;margin:2rem auto;max-width:40rem;padding:0 1rem;background:#fcfaf6;color:#231b15}' +
    'h1{font-size:1.75rem;line-height:1.25}a{display:inline-block;padding:.75rem 0;color:#005a5f;font-weight:600}' +
    'section+section{border-top:2px solid #d4d0c5;margin-top:2rem}';
  const html = `<!doctype html><html lang="${escaped(words[0]?.language ?? 'en')}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(words[0]?.title ?? '')}</title><style>${style}</style><main>${parts.join('')}</main></html>`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return shown({ html, policy });
}

/**
 * On a shared tablet a link that is not the kept one's makes an end of the first: its page goes before anything is asked for,
 * and where the server could not hear of it, its gate is shut before the next page is let through.
 */
async function endFirst(path) {
  const [page, shared] = [await kept().catch(() => null), await read('shared').catch(() => null)];
  if (page?.isShared && page.path !== path) await forget().catch(() => undefined);
  return Boolean(shared) && page?.path !== path;
}

async function shutGate(path) {
  const left = await fetch(`${path}/leave`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  if (left.ok) await write('left', false);
}

async function pageFor(request, path) {
  const isOther = await endFirst(path);
  if (await read('left').catch(() => false)) await shutGate(path).catch(() => undefined);
  try {
    return await serverFirst(fetch(request), () => keptFor(path));
  } catch (error) {
    if (isOther) await write('left', true).catch(() => undefined);
    const page = await noConnection();
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
  if (answer.ok && path !== '/icon.svg') await cache.put(path, answer.clone());
  return answer;
}

/** Keeps a page as it looks now; one that is kept already only lives on. */
async function keepNow({ path, stamp, seconds, words }) {
  await write('words', words);
  await write('shared', seconds !== undefined);
  const page = await kept().catch(() => null);
  if (page?.path === path && page.stamp === stamp && page.isShared === (seconds !== undefined)) {
    return touch();
  }
  // Without the first questions: shown again it may go on anywhere.
  const headers = { 'X-Fascicle-Keeps': '1' };
  const answer = await fetch(path, { credentials: 'same-origin', headers });
  const found = await marked(answer);
  if (found) await keep(path, { seconds, answer, ...found });
}

/** Files of a build that a page has fetched behind itself: the page must go on with them where there is no connection. */
async function keepLate(files) {
  const ours = files.filter((file) => /^\/_next\/static\//.test(file));
  await Promise.all(ours.map((file) => cachedFile(file).catch(() => undefined)));
}

self.addEventListener('message', (event) => {
  const told = event.data ?? {};
  const work = {
    forget,
    touch,
    files: () => (Array.isArray(told.files) ? keepLate(told.files.map(String)) : undefined),
    keep: () => (/^\/intake\/[^/]+$/.test(told.path) ? keepNow(told) : undefined),
  };
  if (!Object.hasOwn(work, told.type)) return;
  // Whoever asked may wait until it is done.
  const answer = () => event.ports[0]?.postMessage(true);
  event.waitUntil(Promise.resolve(work[told.type]()).then(answer, answer));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(pageFor(request, url.pathname));
    return;
  }
  // Files of a build never change under their name; the outlines of the body do with a release, which is another page.
  if (/^\/(?:_next\/static|texts)\/|^\/icon\.svg$|^\/figures\/body-outline/.test(url.pathname)) {
    event.respondWith(fileFor(request, url.pathname));
  }
});
