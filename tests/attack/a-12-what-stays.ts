import { runAttack, type Attempt } from './support/attack';
import { addressCells, addressWith, idsOf } from './support/cells';
import { addressEndpoints } from './support/endpoints';
import { inBrowser, watchedPage, type Watched } from './support/page';
import { clientAt, cookieOf, target } from './support/target';

/** Pages that name a client may carry the name in what is seen, and in nothing else. */
const SECRETS = (): string[] => target().a.clients.map(({ name }) => name);

/** Everything that stays behind when a page is left. */
async function leftovers({ page }: Watched): Promise<string> {
  return page.evaluate(async () => {
    const names = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
    return JSON.stringify([
      document.title,
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      names,
      await caches.keys().catch(() => []),
    ]);
  });
}

async function visit(watched: Watched, path: string): Promise<Attempt> {
  await watched.page.goto(`${target().url}${path}`, { waitUntil: 'load' });
  await watched.page.waitForTimeout(150);
  const left = await leftovers(watched);
  const found = SECRETS().find(
    (name) => left.includes(name) || watched.console.join('\n').includes(name),
  );
  const problem =
    found !== undefined
      ? `leaves “${found}” behind: ${left.slice(0, 200)}`
      : (watched.policy[0] ?? (watched.elsewhere[0] ? `asks ${watched.elsewhere[0]}` : null));
  watched.policy.length = 0;
  watched.console.length = 0;
  return { name: path, problem };
}

/** Every row of every store of this device, bytes as letters. */
async function keptOnDevice({ page }: Watched): Promise<{ rows: number; text: string }> {
  // No function has a name in here: what compiles this file would call its own helper for it, which the page has not.
  return page.evaluate(async () => {
    const rows: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of db.objectStoreNames) {
        const found = await new Promise<unknown[]>((resolve, reject) => {
          const asked = db.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
        rows.push(...found);
      }
      db.close();
    }
    const text = JSON.stringify(rows, (_key, value: unknown) => {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
      return bytes instanceof Uint8Array ? new TextDecoder('latin1').decode(bytes) : value;
    });
    return { rows: rows.length, text };
  });
}

const TYPED = 'Kanarienvogel';

/** What is typed of an own item waits on the device: sealed, and nowhere else. */
async function halfWritten(watched: Watched): Promise<string | null> {
  const { page } = watched;
  await page.goto(`${target().url}/settings/items/new`);
  for (const label of ['Name', 'Steps', 'When to stop', 'Steps in Spanish']) {
    await page.getByLabel(label, { exact: true }).fill(`${TYPED} typed`);
  }
  await page.getByText(/kept on this device/i).waitFor();
  await page.goto(`${target().url}/today`);
  const { rows, text } = await keptOnDevice(watched);
  if (rows === 0) return 'nothing waits on the device';
  const seen = [text, await leftovers(watched), watched.console.join('\n')];
  return seen.some((one) => one.includes(TYPED)) ? 'it stays behind in the clear' : null;
}

async function backAfterSignOut(watched: Watched): Promise<string | null> {
  const { page } = watched;
  const { name, clientId } = clientAt('a', 'record_signed');
  await page.goto(`${target().url}/clients/${clientId}`);
  if (!(await page.locator('main').innerText()).includes(name))
    return 'the chart did not show the name';
  await page.locator('summary', { hasText: 'Your account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack().catch(() => null);
    await page.waitForTimeout(500);
    if ((await page.content()).includes(name)) return `back ${steps + 1}: the name is there again`;
  }
  return null;
}

await runAttack('A-12', async (attack) => {
  const ids = idsOf('a', clientAt('a', 'record_signed'));
  const pages = addressEndpoints()
    .filter(({ kind, name }) => kind === 'page' && addressCells[name])
    .map(({ name }) => addressWith(name, ids));
  await inBrowser(attack, 'the back button, storage, titles and the console', async (browser) => {
    const watched = await watchedPage(browser, await cookieOf('a', 'owner'));
    const visits: Attempt[] = [];
    for (const path of pages) visits.push(await visit(watched, path));
    attack.attempts(
      'no page leaves a name in title, address, storage or console, or breaks its policy',
      visits,
      { atLeast: 15 },
    );
    attack.attempts('a half-written own item stays on the device sealed alone', [
      { name: '/settings/items/new', problem: await halfWritten(watched) },
    ]);
    const back = await backAfterSignOut(watched);
    attack.attempts('after signing out, back shows nothing', [
      { name: 'back three times', problem: back },
    ]);
  });
});
