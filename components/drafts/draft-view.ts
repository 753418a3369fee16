import type { DraftError, PartWords, SaveDraft } from './draft-saved';
import type { DraftStore } from './kept-draft';
import type { Parts } from './merge-parts';

export type DraftState =
  'saved' | 'saving' | 'unsaved' | 'signed_out' | 'outdated' | 'full' | 'conflict' | 'error';

/** What typing alone does not change: something else has to happen first. */
const staysWhileTyped: readonly DraftState[] = ['conflict', 'outdated', 'signed_out', 'full'];

/**
 * What typing makes of a draft besides its value. The device has the state before: it is said to keep this one once it is
 * written.
 */
export const whileTyped = (state: DraftState): Pick<DraftView<unknown>, 'state' | 'isKept'> => ({
  state: staysWhileTyped.includes(state) ? state : 'unsaved',
  isKept: false,
});

/** What a page shows of a draft. A new object after every change. */
export interface DraftView<Value> {
  value: Value;
  state: DraftState;
  savedAt: string | undefined;
  errors: DraftError[];
  /** What is not saved yet is on the device: leaving the page loses nothing. */
  isKept: boolean;
  /** Parts that two people changed: one of them has to be chosen. */
  contested: PartWords[];
  /** What somebody else changed beside it, which stands here now. */
  joined: string[];
}

/** A draft as the page has brought it. */
export function firstView<Value>(value: Value, savedAt: string | undefined): DraftView<Value> {
  const nothing = { errors: [], contested: [], joined: [], isKept: false };
  return { value, savedAt, state: 'saved', ...nothing };
}

/** How a draft is taken apart, put together and sent. */
export interface DraftShape<Value> {
  split: (value: Value) => Parts;
  join: (parts: Parts) => Value;
  /** Sends only the parts that have changed; left out: the whole. */
  sendsChanges?: boolean;
  /** What is wrong with parts that need not be sent at all. */
  refuse?: (parts: Parts) => DraftError[];
}

export interface KeeperArgs<Value> {
  initial: Value;
  version: number;
  savedAt?: string | undefined;
  owner: string;
  shape: DraftShape<Value>;
  save: SaveDraft<Value>;
  store: DraftStore | null;
  page: { title: string; href: string };
  /** Kept on the device as it is typed, and sent only when somebody asks for it. */
  isForm?: boolean;
  /** Whether an error means that the server runs another build. */
  isOutdated?: (error: unknown) => boolean;
}
