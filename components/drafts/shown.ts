/** What is shown of something, and who wants to know when it changes. */
export class Shown<View extends object> {
  readonly #listeners = new Set<() => void>();

  /** A new object after every change. */
  constructor(public view: View) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  show(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.#listeners) listener();
  }
}
