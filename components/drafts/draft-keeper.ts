import { contestedWords } from './contested-words';
import { DeviceCopy } from './device-copy';
import type { DraftError, DraftSaved, SaveDraft, Theirs } from './draft-saved';
import { firstView, type DraftState, type DraftView, type KeeperArgs } from './draft-view';
import type { KeptDraft } from './kept-draft';
import { changedParts, isSame, mergeParts, pickParts, type Parts } from './merge-parts';

type Refused = Extract<DraftSaved, { ok: false }>;

const PAUSE_MS = 700;
const RETRY_MS = 4000;
/** Longer than this, and the page says that it is not saved yet. */
const SLOW_MS = 6000;
const partOf = (field: string): string => field.split(/[.[]/)[0] ?? field;

/**
 * Keeps a record that is saved as it is typed, without knowing who draws it. What is typed is kept on the device first;
 * one sending is on its way at a time, under a key, and what changes meanwhile goes out next. A lost network keeps
 * everything and tries again. What somebody else stored meanwhile is put together with it part by part; a part that both
 * changed waits for a choice.
 */
export class DraftKeeper<Value> {
  #view: DraftView<Value>;
  #base: Parts;
  #version: number;
  #sent: { key: string; parts: Parts } | null = null;
  #theirs: Theirs | null = null;
  #running: Promise<boolean> | null = null;
  #begun: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #args: KeeperArgs<Value>;
  readonly #copy: DeviceCopy;
  /** The page's newest save action. */
  save: SaveDraft<Value>;

  constructor(args: KeeperArgs<Value>) {
    const { initial, version, savedAt, shape, save } = args;
    this.#args = args;
    this.#view = firstView(initial, savedAt);
    this.#base = shape.split(initial);
    this.#version = version;
    this.save = save;
    const said = (isKept: boolean) => {
      if (isKept !== this.#view.isKept) this.#show({ isKept });
    };
    this.#copy = new DeviceCopy(args.store, () => this.#kept(), said);
  }

  readonly view = (): DraftView<Value> => this.#view;
  readonly version = (): number => this.#version;
  /** The draft as far as it is stored. */
  readonly stored = (): Value => this.#args.shape.join(this.#base);
  readonly isDirty = (): boolean => this.#sent !== null || this.#changed().length > 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something was typed: it is kept on the device at once and goes out after a short pause. */
  readonly change = (next: (before: Value) => Value): void => {
    const { value, state } = this.#view;
    const stays = state === 'conflict' || state === 'outdated' || state === 'signed_out';
    this.#show({ value: next(value), state: stays ? state : 'unsaved' });
    this.#copy.due();
    if (state !== 'conflict') this.#later(PAUSE_MS);
  };

  /** Sends what waits; false when it could not be saved. */
  readonly flush = (): Promise<boolean> => {
    clearTimeout(this.#timer);
    if (this.#theirs) return Promise.resolve(false);
    this.#running ??= this.#sendAll();
    return this.#running;
  };

  /** What an earlier page left behind is taken up and sent. */
  readonly begin = async (): Promise<void> => {
    const { store } = this.#args;
    if (!store) return;
    store.hold();
    const found = store.takeUp().catch(() => null);
    const late = new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    // It may stand on an older version than what is typed here: nothing goes out before it is known.
    this.#begun = Promise.race([found.then((left) => left && this.#takeUp(left)), late]);
    if (await found) await this.flush();
  };

  /** For each contested part: whose it is to be. Then all of it is saved. */
  readonly choose = (choices: Readonly<Record<string, 'yours' | 'theirs'>>): Promise<boolean> => {
    const theirs = this.#theirs;
    if (!theirs) return this.flush();
    const given = Object.keys(choices).filter((part) => choices[part] === 'theirs');
    const mine = { ...this.#parts(), ...pickParts(theirs.parts, given) };
    const { merged, contested } = mergeParts({ base: this.#base, mine, theirs: theirs.parts });
    if (contested.every((part) => part in choices)) this.#standOn(theirs, merged);
    else this.#askAgain(mine);
    return this.flush();
  };

  /** Something else than a save has met a newer version, such as a signature: it is taken up here. */
  readonly meet = (theirs: Theirs): void => {
    // What is on its way will meet it by itself.
    if (!this.#theirs && !this.#running && this.#meet({}, theirs)) this.#later(0);
  };

  /** The page is left: what waits goes out at once, and nothing is tried later. */
  readonly leave = (): void => {
    clearTimeout(this.#timer);
    if (this.isDirty()) void this.flush();
    this.#args.store?.letGo();
  };

  #parts(): Parts {
    return this.#args.shape.split(this.#view.value);
  }

  #changed(): string[] {
    return changedParts(this.#base, this.#parts());
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #show(part: Partial<DraftView<Value>>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** What the device is to keep; null when everything is stored. */
  #kept(): KeptDraft | null {
    if (!this.isDirty()) return null;
    const [base, version, sent] = [this.#base, this.#version, this.#sent];
    return { ...this.#args.page, base, version, sent, parts: this.#parts() };
  }

  #takeUp(kept: KeptDraft): void {
    const typedHere = pickParts(this.#parts(), this.#changed());
    if (this.#sent === null) {
      this.#base = kept.base;
      this.#version = kept.version;
      this.#sent = kept.sent;
    }
    const left = pickParts(kept.parts, changedParts(kept.base, kept.parts));
    const value = this.#args.shape.join({ ...this.#base, ...left, ...typedHere });
    this.#show({ value, state: 'unsaved', isKept: true });
    this.#copy.due();
  }

  async #sendAll(): Promise<boolean> {
    let isWell = true;
    try {
      await this.#begun;
      while (isWell && this.isDirty()) isWell = await this.#sendOne();
    } finally {
      this.#running = null;
    }
    if (!isWell) return false;
    this.#show({ state: 'saved', errors: [] });
    this.#copy.due();
    return true;
  }

  /** One sending and its answer; false: this is not the time for the next. */
  async #sendOne(): Promise<boolean> {
    const next = this.#next();
    this.#sent ??= next.parts === null ? null : { key: crypto.randomUUID(), parts: next.parts };
    if (this.#sent === null) {
      this.#show({ state: 'error', errors: next.refused });
      return false;
    }
    const { parts, key } = this.#sent;
    this.#show({ state: 'saving' });
    this.#copy.due();
    return this.#settle(parts, await this.#send(parts, key));
  }

  /** Everything that has changed and may be sent, null when there is nothing of that; and what is wrong with the rest. */
  #next(): { parts: Parts | null; refused: DraftError[] } {
    const changed = pickParts(this.#parts(), this.#changed());
    const refused = this.#args.shape.refuse?.(changed) ?? [];
    const held = new Set(refused.map(({ field }) => partOf(field)));
    const names = Object.keys(changed).filter((name) => !held.has(name));
    return { parts: names.length === 0 ? null : pickParts(changed, names), refused };
  }

  /** Null when nothing came back. */
  async #send(parts: Parts, key: string): Promise<DraftSaved | 'outdated' | null> {
    const { shape, owner, isOutdated } = this.#args;
    const value = shape.sendsChanges ? (parts as Value) : shape.join({ ...this.#base, ...parts });
    const slow = setTimeout(() => this.#show({ state: 'unsaved' }), SLOW_MS);
    try {
      return await this.save({ version: this.#version, value, key, owner });
    } catch (error) {
      return isOutdated?.(error) ? 'outdated' : null;
    } finally {
      clearTimeout(slow);
    }
  }

  /** What an answer means; false: this is not the time to send more. */
  #settle(parts: Parts, answer: DraftSaved | 'outdated' | null): boolean {
    if (answer === 'outdated') return this.#waits('outdated');
    if (answer === null) return this.#waits('unsaved', RETRY_MS);
    if (answer.ok) {
      this.#sent = null;
      this.#base = { ...this.#base, ...parts };
      this.#version = answer.version;
      this.#show({ savedAt: answer.savedAt });
      return true;
    }
    if (answer.reason === 'unavailable') return this.#waits('unsaved', RETRY_MS);
    // Unlocked, the page is told that it is online again.
    if (answer.reason === 'locked') return this.#waits('unsaved');
    if (answer.reason === 'signed_out') return this.#waits('signed_out', RETRY_MS);
    this.#sent = null;
    return answer.theirs ? this.#meet(parts, answer.theirs) : this.#refused(parts, answer);
  }

  #waits(state: DraftState, retry?: number): false {
    this.#show({ state, errors: [] });
    if (retry !== undefined && this.#listeners.size > 0) this.#later(retry);
    return false;
  }

  #refused(parts: Parts, { reason, errors, kept = [], version }: Refused): false {
    const stored = kept.filter((name) => name in parts);
    this.#base = { ...this.#base, ...pickParts(parts, stored) };
    this.#version = version ?? this.#version;
    this.#show({ state: reason === 'changed_by_someone_else' ? 'conflict' : 'error', errors });
    this.#copy.due();
    return false;
  }

  /** Somebody else was faster: what they changed joins what was typed here, unless both changed the same part. */
  #meet(sent: Parts, theirs: Theirs): boolean {
    const merge = { base: this.#base, mine: this.#parts(), theirs: theirs.parts };
    const { merged, contested } = mergeParts(merge);
    const now = this.#next().parts ?? {};
    // Their words tell of what was sent: what was typed since is sent first.
    if (contested.some((part) => part in now && !isSame(now[part], sent[part]))) return true;
    if (contested.length > 0) {
      this.#theirs = theirs;
      const asked = contestedWords(contested, theirs.words);
      this.#show({ state: 'conflict', contested: asked, errors: [] });
      this.#copy.due();
      return false;
    }
    const news = changedParts(this.#base, theirs.parts);
    const joined = theirs.words.filter(({ part }) => news.includes(part)).map(({ label }) => label);
    this.#standOn(theirs, merged);
    this.#show({ joined: [...new Set([...this.#view.joined, ...joined])] });
    return true;
  }

  /** Another part has been contested since they were asked: what stands now is sent, and meets theirs anew. */
  #askAgain(parts: Parts): void {
    this.#theirs = null;
    this.#show({ value: this.#args.shape.join(parts), state: 'unsaved', contested: [] });
    this.#copy.due();
  }

  #standOn(theirs: Theirs, parts: Parts): void {
    this.#theirs = null;
    this.#sent = null;
    this.#base = theirs.parts;
    this.#version = theirs.version;
    this.#show({
      value: this.#args.shape.join(parts),
      savedAt: theirs.savedAt,
      state: 'unsaved',
      contested: [],
    });
    this.#copy.due();
  }
}
