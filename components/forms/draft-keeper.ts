/** What a draft's save action answers. `savedAt` is the clock time the database committed, as text ("14:02"). */
export type DraftSaved =
  | { ok: true; version: number; savedAt: string }
  | { ok: false; reason: string; errors: { field: string; message: string }[] };

export type DraftState = 'saved' | 'saving' | 'unsaved' | 'conflict' | 'error';

/** What a page shows of a draft. A new object after every change. */
export interface DraftView<Value> {
  value: Value;
  state: DraftState;
  savedAt: string | undefined;
  errors: { field: string; message: string }[];
}

/** `key` names this one sending: sent again because no answer came, it counts once. */
export type SaveDraft<Value> = (args: {
  version: number;
  value: Value;
  key: string;
}) => Promise<DraftSaved>;

interface KeeperArgs<Value> {
  initial: Value;
  version: number;
  savedAt: string | undefined;
  save: SaveDraft<Value>;
}

/** Whether it was stored is not known. */
const isUnsure = (answer: DraftSaved): boolean => !answer.ok && answer.reason === 'unavailable';

const PAUSE_MS = 700;
const RETRY_MS = 4000;

/**
 * Keeps a record that is saved as it is typed, without knowing who draws it. One save is on its way at a time; what
 * changes meanwhile goes out next. A lost network keeps everything and tries again; a save that met a newer version
 * stops and says so.
 */
export class DraftKeeper<Value> {
  #view: DraftView<Value>;
  #version: number;
  #isDirty = false;
  /** What went out and was not answered: it goes out again just so, and counts once. */
  #sent: { key: string; value: Value } | null = null;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  /** The page's newest save action. */
  save: SaveDraft<Value>;

  constructor({ initial, version, savedAt, save }: KeeperArgs<Value>) {
    this.#view = { value: initial, state: 'saved', savedAt, errors: [] };
    this.#version = version;
    this.save = save;
  }

  readonly view = (): DraftView<Value> => this.#view;
  readonly version = (): number => this.#version;
  readonly isDirty = (): boolean => this.#isDirty;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something was typed: it goes out after a short pause. */
  readonly change = (next: (before: Value) => Value): void => {
    const { value, state } = this.#view;
    this.#isDirty = true;
    this.#show({ value: next(value), state: state === 'conflict' ? state : 'unsaved' });
    this.#later(PAUSE_MS);
  };

  /** Sends what waits; false when it could not be saved. */
  readonly flush = (): Promise<boolean> => {
    clearTimeout(this.#timer);
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  };

  /** The page is left: what waits goes out at once, and nothing is tried later. */
  readonly leave = (): void => {
    clearTimeout(this.#timer);
    if (this.#isDirty && this.#view.state !== 'conflict') void this.flush();
  };

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #show(part: Partial<DraftView<Value>>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }

  async #sendAll(): Promise<boolean> {
    while (this.#isDirty) {
      this.#isDirty = false;
      this.#show({ state: 'saving' });
      this.#sent ??= { key: crypto.randomUUID(), value: this.#view.value };
      const sent = this.#sent;
      const answer = await this.#send(sent);
      if (answer && !isUnsure(answer)) this.#sent = null;
      // What was typed since the first try of this sending goes out next.
      if (sent.value !== this.#view.value) this.#isDirty = true;
      if (!answer?.ok) {
        this.#isDirty = true;
        this.#refused(answer);
        return false;
      }
      this.#version = answer.version;
      this.#show({ errors: [], savedAt: answer.savedAt });
    }
    this.#show({ state: 'saved' });
    return true;
  }

  /** Null when nothing came back. */
  async #send(sent: { key: string; value: Value }): Promise<DraftSaved | null> {
    try {
      return await this.save({ version: this.#version, ...sent });
    } catch {
      return null;
    }
  }

  #refused(answer: Extract<DraftSaved, { ok: false }> | null): void {
    if (answer === null || isUnsure(answer)) {
      this.#show({ state: 'unsaved' });
      if (this.#listeners.size > 0) this.#later(RETRY_MS);
      return;
    }
    const state = answer.reason === 'changed_by_someone_else' ? 'conflict' : 'error';
    this.#show({ state, errors: answer.errors });
  }
}
