import { contestedWords, joinedLabels } from './contested-words';
import { DeviceCopy } from './device-copy';
import type { DraftSaved, SaveDraft, Theirs } from './draft-saved';
import { firstView, whileTyped, type DraftView, type KeeperArgs } from './draft-view';
import type { KeptDraft } from './kept-draft';
import { changedParts, isSame, mergeParts, pickParts, type Parts } from './merge-parts';
import { nextParts, type NextParts } from './next-parts';
import { sendOnce, SLOW_MS, waitAfter, type Wait } from './send-once';
import { Shown } from './shown';

type Refused = Extract<DraftSaved, { ok: false }>;

const PAUSE_MS = 700;

/**
 * Keeps a record that is saved as it is typed, without knowing who draws it. What is typed is kept on the device first;
 * one sending is on its way at a time, under a key, and what changes meanwhile goes out next. A lost network keeps
 * everything and tries again. What somebody else stored meanwhile is put together with it part by part; a part that both
 * changed waits for a choice.
 */
export class DraftKeeper<Value> {
  readonly #shown: Shown<DraftView<Value>>;
  #base: Parts;
  #version: number;
  #sent: { key: string; parts: Parts } | null = null;
  #theirs: Theirs | null = null;
  #running: Promise<boolean> | null = null;
  #begun: Promise<unknown> = Promise.resolve();
  /** A form goes out when somebody asks for it. */
  #isAsked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #args: KeeperArgs<Value>;
  readonly #copy: DeviceCopy;
  /** The page's newest save action. */
  save: SaveDraft<Value>;

  constructor(args: KeeperArgs<Value>) {
    const { initial, version, savedAt, shape, save } = args;
    this.#args = args;
    this.#shown = new Shown(firstView(initial, savedAt));
    this.#base = shape.split(initial);
    this.#version = version;
    this.save = save;
    const said = (isKept: boolean) => {
      if (isKept !== this.#shown.view.isKept) this.#show({ isKept });
    };
    this.#copy = new DeviceCopy(args.store, () => this.#kept(), said);
  }

  readonly view = (): DraftView<Value> => this.#shown.view;
  readonly current = (): Value => this.#shown.view.value;
  readonly version = (): number => this.#version;
  /** The draft as far as it is stored. */
  readonly stored = (): Value => this.#args.shape.join(this.#base);
  readonly isDirty = (): boolean => this.#sent !== null || this.#changed().length > 0;

  readonly subscribe = (listener: () => void): (() => void) => this.#shown.subscribe(listener);

  /** Something was typed: it is kept on the device at once and goes out after a short pause. */
  readonly change = (next: (before: Value) => Value): void => {
    const { value, state } = this.#shown.view;
    this.#show({ value: next(value), ...whileTyped(state) });
    this.#copy.due();
    this.#isAsked = false;
    if (state !== 'conflict' && !this.#args.isForm) this.#later(PAUSE_MS);
  };

  /** Sends what waits; false when it could not be saved. */
  readonly flush = (): Promise<boolean> => {
    this.#isAsked = true;
    return this.#go();
  };

  /** Goes on where it stopped, such as when the network is back. What a form holds waits until somebody asks. */
  readonly again = (): void => void (this.#mayGo() && this.#go());

  /** What was typed and not stored is given up: what is stored stands here again. */
  readonly giveUp = (): void => {
    clearTimeout(this.#timer);
    if (this.#running) return;
    if (this.#theirs) this.#standOn(this.#theirs, this.#theirs.parts);
    this.#sent = null;
    this.#show({ value: this.stored(), state: 'saved', errors: [] });
    this.#copy.due();
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
    if ((await found) && this.#mayGo()) await this.#go();
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
    this.again();
    this.#args.store?.letGo();
  };

  readonly #parts = (): Parts => this.#args.shape.split(this.#shown.view.value);
  readonly #changed = (): string[] => changedParts(this.#base, this.#parts());

  #mayGo(): boolean {
    if (!this.#args.isForm) return this.isDirty();
    return this.#sent !== null || (this.#isAsked && this.isDirty());
  }

  #go(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#theirs) return Promise.resolve(false);
    this.#running ??= this.#sendAll();
    return this.#running;
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#go(), milliseconds);
  }

  #show(part: Partial<DraftView<Value>>): void {
    this.#shown.show(part);
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
      while (isWell && this.#mayGo()) isWell = await this.#sendOne();
    } finally {
      this.#running = null;
    }
    if (!isWell) return false;
    const isSaved = !this.isDirty();
    this.#show({ state: isSaved ? 'saved' : 'unsaved', errors: [] });
    this.#copy.due();
    return isSaved;
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
    // Before it goes out: a page that dies now must not leave an older state behind, or send it under a new key.
    await this.#copy.written();
    return this.#settle(parts, await this.#send(parts, key));
  }

  #next(): NextParts {
    return nextParts(pickParts(this.#parts(), this.#changed()), this.#args.shape);
  }

  #send(parts: Parts, key: string): Promise<DraftSaved> {
    const { shape, owner, isOutdated } = this.#args;
    const value = shape.sendsChanges ? (parts as Value) : shape.join({ ...this.#base, ...parts });
    const send = () => this.save({ version: this.#version, value, key, owner });
    return sendOnce(send, { slow: () => this.#show({ state: 'unsaved' }), isOutdated });
  }

  /** What an answer means; false: this is not the time to send more. */
  #settle(parts: Parts, answer: DraftSaved): boolean {
    const wait = waitAfter(answer);
    if (wait) return this.#waits(wait);
    if (answer.ok) {
      this.#sent = null;
      this.#base = { ...this.#base, ...parts };
      this.#version = answer.version;
      this.#show({ savedAt: answer.savedAt });
      return true;
    }
    this.#sent = null;
    return answer.theirs ? this.#meet(parts, answer.theirs) : this.#refused(parts, answer);
  }

  #waits({ state, retry }: Wait): false {
    this.#show({ state, errors: [] });
    if (retry !== undefined && this.#shown.isWatched()) this.#later(retry);
    return false;
  }

  #refused(parts: Parts, { reason, errors, kept = [], version }: Refused): false {
    const stored = kept.filter((name) => name in parts);
    this.#isAsked = false;
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
    const joined = joinedLabels(theirs.words, changedParts(this.#base, theirs.parts));
    this.#standOn(theirs, merged);
    this.#show({ joined: [...new Set([...this.#shown.view.joined, ...joined])] });
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
