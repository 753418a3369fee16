// @vitest-environment node
/** Whatever happens between typing and saving, nothing is lost, sent twice, or written over unseen. */
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import type { DraftKeeper } from '@/components/drafts/draft-keeper';
import type { DraftSaved, DraftSending } from '@/components/drafts/draft-saved';

import { aPage, aTablet, OWNER } from './support/browser-device';

import 'fake-indexeddb/auto';

afterEach(() => void vi.useRealTimers());

type Note = Record<string, number>;
const PARTS = ['a', 'b', 'c'] as const;
/** The part that only the colleague writes. */
const THEIRS = 'c';

/** What becomes of one sending. */
const fates = ['arrives', 'is lost on the way', 'its answer is lost', 'the page dies'] as const;
type Fate = (typeof fates)[number];

type Step =
  | { do: 'type'; part: 'a' | 'b' }
  | { do: 'send'; fate: Fate }
  | { do: 'type and send'; part: 'a' | 'b'; fate: Fate }
  | { do: 'crash' }
  | { do: 'reload' }
  | { do: 'colleague'; part: 'a' | 'c' }
  | { do: 'choose'; side: 'yours' | 'theirs' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type'), part: fc.constantFrom('a', 'b') }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send'), fate: fc.constantFrom(...fates) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('type and send'),
      part: fc.constantFrom('a', 'b'),
      fate: fc.constantFrom(...fates),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('colleague'), part: fc.constantFrom('a', 'c') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('choose'), side: fc.constantFrom('yours', 'theirs') }),
  },
) as fc.Arbitrary<Step>;

/** Saves as `once` and a versioned row do. */
class Server {
  version = 1;
  note: Note = { a: 0, b: 0, c: 0 };
  readonly applied: { key: string; note: Note }[] = [];
  readonly #answers = new Map<string, DraftSaved>();

  save({ version, value, key }: Omit<DraftSending<Note>, 'owner'>): DraftSaved {
    const earlier = this.#answers.get(key);
    if (earlier) return earlier;
    const answer = version === this.version ? this.#apply(value, key) : this.#newer(value);
    this.#answers.set(key, answer.ok ? answer : { ...answer });
    return answer;
  }

  #apply(note: Note, key: string): DraftSaved {
    this.note = { ...note };
    this.version += 1;
    this.applied.push({ key, note: { ...note } });
    return { ok: true, version: this.version, savedAt: '14:02' };
  }

  #newer(sent: Note): DraftSaved {
    const words = PARTS.filter((part) => sent[part] !== this.note[part]).map((part) => ({
      ...{ part, label: part },
      ...{ yours: String(sent[part]), theirs: String(this.note[part]) },
    }));
    const theirs = { version: this.version, savedAt: '14:01', parts: { ...this.note }, words };
    return { ok: false, reason: 'changed_by_someone_else', errors: [], theirs };
  }
}

class Run {
  readonly server = new Server();
  readonly #device = aTablet();
  #keeper!: DraftKeeper<Note>;
  #page = { isAlive: true, dies: (): void => undefined };
  #fate: Fate = 'arrives';
  #count = 0;
  /** The last value typed into a part, unless theirs was chosen since. */
  readonly typed: Partial<Record<'a' | 'b', number>> = {};
  theirLast: number | null = null;

  async open(): Promise<void> {
    let dies = (): void => undefined;
    const gone = new Promise<never>((_resolve, reject) => (dies = () => reject(new Error('dead'))));
    gone.catch(() => undefined);
    const page = { isAlive: true, dies };
    this.#page = page;
    const { DraftKeeper: Keeper, deviceStore } = await aPage();
    const real = deviceStore({ owner: OWNER, draft: 'note:1' });
    // A dead page writes nothing any more.
    const alive = <Out>(work: () => Promise<Out>): Promise<Out> =>
      page.isAlive ? work() : new Promise(() => undefined);
    this.#keeper = new Keeper<Note>({
      initial: { ...this.server.note },
      version: this.server.version,
      owner: OWNER,
      shape: { split: (note) => note, join: (parts) => parts as Note },
      save: (sending) => this.#send(page, sending),
      page: { title: 'Note', href: '/note' },
      store: {
        ...real,
        keep: (draft) => alive(() => this.#kept(real.keep(draft))),
        forget: () => alive(() => this.#kept(real.forget())),
        takeUp: () => alive(() => real.takeUp()),
      },
    });
    this.#gone = gone;
    this.#fate = 'arrives';
    await this.#orDead(this.#keeper.begin());
    await this.#written();
  }

  #gone: Promise<never> = new Promise(() => undefined);

  async #orDead(work: Promise<unknown>): Promise<void> {
    await Promise.race([work, this.#gone]).catch((error: unknown) => {
      if (this.#page.isAlive) throw error;
    });
  }

  #send(page: { isAlive: boolean }, sending: DraftSending<Note>): Promise<DraftSaved> {
    const never = new Promise<DraftSaved>(() => undefined);
    if (!page.isAlive) return never;
    const fate = this.#fate;
    if (fate === 'is lost on the way') return Promise.reject(new TypeError('Failed to fetch'));
    const answer = this.server.save(sending);
    if (fate === 'its answer is lost') return Promise.reject(new TypeError('Failed to fetch'));
    if (fate === 'the page dies') {
      this.#die();
      return never;
    }
    return Promise.resolve(answer);
  }

  #die(): void {
    this.#page.isAlive = false;
    this.#device.die();
    this.#page.dies();
  }

  #writing: Promise<unknown> = Promise.resolve();

  #kept<Out>(write: Promise<Out>): Promise<Out> {
    this.#writing = write;
    return write;
  }

  /** Until the device has what is shown: nobody can promise the last sign before that. */
  async #written(): Promise<void> {
    for (let before: unknown = null; before !== this.#writing;) {
      before = this.#writing;
      await this.#writing;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #type(part: 'a' | 'b'): void {
    this.#count += 1;
    this.typed[part] = this.#count;
    this.#keeper.change((before) => ({ ...before, [part]: this.#count }));
  }

  async #flush(fate: Fate): Promise<void> {
    this.#fate = fate;
    await this.#orDead(this.#keeper.flush());
    this.#fate = 'arrives';
  }

  #colleague(part: 'a' | 'c'): void {
    const value = 1000 + (this.#count += 1);
    const { version, note } = this.server;
    this.server.save({ version, value: { ...note, [part]: value }, key: crypto.randomUUID() });
    if (part === THEIRS) this.theirLast = value;
  }

  async #reload(): Promise<void> {
    this.#keeper.leave();
    await this.#flush('arrives');
    this.#die();
  }

  async #act(one: Step): Promise<void> {
    switch (one.do) {
      case 'type':
        return this.#type(one.part);
      case 'send':
        return this.#flush(one.fate);
      case 'type and send':
        this.#type(one.part);
        return this.#flush(one.fate);
      case 'colleague':
        return this.#colleague(one.part);
      case 'choose':
        return this.choose(one.side);
      case 'reload':
        return this.#reload();
      default:
        return this.#die();
    }
  }

  async do(one: Step): Promise<void> {
    await this.#act(one);
    if (!this.#page.isAlive) await this.open();
    await this.#written();
  }

  async choose(side: 'yours' | 'theirs'): Promise<void> {
    const { contested } = this.#keeper.view();
    if (contested.length === 0) return;
    if (side === 'theirs') for (const { part } of contested) delete this.typed[part as 'a'];
    const sides = contested.map(({ part }) => [part, side] as const);
    await this.#orDead(this.#keeper.choose(Object.fromEntries(sides)));
  }

  /** The network is back, and somebody looks at the page until all is saved. */
  async end(): Promise<void> {
    for (let round = 0; round < 6 && !(await this.#keeper.flush()); round += 1) {
      await this.choose('yours');
    }
    await this.#written();
    expect(this.#keeper.view().state).toBe('saved');
  }
}

function holds({ server, typed, theirLast }: Run): void {
  const keys = server.applied.map(({ key }) => key);
  expect(new Set(keys).size, 'nothing is applied twice').toBe(keys.length);
  for (const part of ['a', 'b'] as const) {
    const value = typed[part];
    const stood = server.applied.map(({ note }) => note[part]);
    if (value !== undefined) expect(stood, `what was typed into ${part}`).toContain(value);
    const mine = stood.filter((one) => one !== undefined && one < 1000);
    expect(mine, `nothing older comes back into ${part}`).toEqual(
      [...mine].sort((one, other) => (one ?? 0) - (other ?? 0)),
    );
  }
  if (theirLast !== null) expect(server.note[THEIRS], 'the colleague’s own part').toBe(theirLast);
}

test('any interleaving of typing, sending, crashing and reloading loses nothing and sends nothing twice', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const run = new Run();
      await run.open();
      for (const one of steps) await run.do(one);
      await run.end();
      holds(run);
      sent += run.server.applied.length;
    }),
    { numRuns: Number(process.env['FASCICLE_LAW_RUNS'] ?? 300) },
  );
  expect(sent).toBeGreaterThan(100);
}, 120_000);
