import type { DraftStore, KeptDraft } from './kept-draft';

/** Longer than a device takes to write. */
const WAIT_MS = 1000;

/** Writes a draft to the device as often as it changes, one write at a time; the last state is always written. */
export class DeviceCopy {
  #isDue = false;
  #running: Promise<void> | null = null;

  constructor(
    private readonly store: DraftStore | null,
    /** What to keep now; null: nothing waits any more. */
    private readonly content: () => KeptDraft | null,
    private readonly said: (isKept: boolean) => void,
  ) {}

  /** Something has changed. */
  readonly due = (): void => {
    if (!this.store) return;
    this.#isDue = true;
    this.#running ??= this.#write(this.store);
  };

  /** Until the device has what is due. A device that does not answer holds nobody up for long. */
  readonly written = (): Promise<unknown> => {
    const late = new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    return Promise.race([this.#running, late]);
  };

  async #write(store: DraftStore): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      const content = this.content();
      const isKept = await (content ? store.keep(content) : store.forget().then(() => false)).catch(
        () => false,
      );
      // Of a state that is no longer the last one nothing is said.
      if (!this.#isDue) this.said(isKept);
    }
    // In the same breath as the last look: what is due from now on starts a write of its own.
    this.#running = null;
  }
}
