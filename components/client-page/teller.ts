import type { CheckInContent } from '@/lib/domain/check-in/check-in';

import { sendTold, type SendAnswer } from './send-told';
import { forgetTold, keepTold, waitingTold, type Told, type Waiting } from './told-store';

/** How what was told stands: nothing waits, it waits on the phone, or it needs the year again. */
export type TellState = 'none' | 'sent' | 'waiting' | 'unkept' | 'closed';

/** Most that goes in one sending. */
const BATCH = 50;

export interface ToldPage {
  code: string;
  /** Told what the page looks like on the server now; null: it is closed. */
  seen: (stamp: string | null) => void;
}

/** Tells the practice: at once where there is a connection, later where there is none, each thing once and in order. */
export class Teller {
  #memory: Waiting[] = [];
  #running: Promise<void> | null = null;
  #isDue = false;
  #keeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly page: ToldPage,
    private readonly said: (state: TellState) => void,
  ) {}

  /** Kept on the phone first, one after the other: a tick and its taking back stay in their order. Then sent. */
  async tell(sheetId: string, content: CheckInContent): Promise<void> {
    const told = { key: crypto.randomUUID(), sheetId, saidAt: Date.now(), content };
    this.#keeping = this.#keeping.then(() => this.#keep(told));
    await this.#keeping;
    await this.send();
  }

  async #keep(told: Told): Promise<void> {
    try {
      await keepTold(this.page.code, told);
    } catch {
      // No store, as in some private windows: it lives as long as the page.
      this.#memory.push({ ...told, sequence: this.#memory.length });
    }
    this.said(this.#memory.length > 0 ? 'unkept' : 'waiting');
  }

  /** Sends what waits; asked for while it sends, it looks once more. */
  send(): Promise<void> {
    this.#isDue = true;
    this.#running ??= this.#inTurn().finally(() => (this.#running = null));
    return this.#running;
  }

  /** What waits now, in its order. */
  async waiting(): Promise<Waiting[]> {
    const kept = await waitingTold(this.page.code).catch(() => []);
    return [...kept, ...this.#memory];
  }

  /** One page of this phone at a time: another tab's would be a second sending of the same. */
  #inTurn(): Promise<void> {
    const locks = globalThis.navigator?.locks as LockManager | undefined;
    return locks ? locks.request('fascicle-told', () => this.#sendAll()) : this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      const batch = (await this.waiting()).slice(0, BATCH);
      const answer = await sendTold({ code: this.page.code, waiting: batch });
      if (answer.ok) await this.#taken(batch, answer);
      else this.#notTaken(batch, answer.reason);
    }
  }

  async #taken(
    batch: readonly Waiting[],
    { stored, stamp }: Extract<SendAnswer, { ok: true }>,
  ): Promise<void> {
    await this.#arrived(batch, stored);
    if (stored.length === BATCH) this.#isDue = true;
    if (batch.length > 0) this.said('sent');
    this.page.seen(stamp);
  }

  #notTaken(batch: readonly Waiting[], reason: string): void {
    const isWaiting = batch.length > 0;
    if (reason === 'closed') {
      this.said(isWaiting ? 'closed' : 'none');
      this.page.seen(null);
    } else if (isWaiting) {
      this.said(this.#memory.length > 0 ? 'unkept' : 'waiting');
    }
  }

  async #arrived(batch: readonly Waiting[], stored: readonly string[]): Promise<void> {
    const arrived = batch.filter(({ key }) => stored.includes(key));
    const keys = new Set(arrived.map(({ key }) => key));
    const inMemory = new Set(this.#memory.map(({ key }) => key));
    this.#memory = this.#memory.filter(({ key }) => !keys.has(key));
    await forgetTold(
      arrived.filter(({ key }) => !inMemory.has(key)).map(({ sequence }) => sequence),
    ).catch(() => undefined);
  }
}
