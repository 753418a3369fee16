import type { Parts } from './merge-parts';

/** One part that two people changed, in words. */
export interface PartWords {
  part: string;
  label: string;
  yours: string;
  theirs: string;
}

/** What somebody else stored meanwhile. */
export interface Theirs {
  version: number;
  savedAt: string;
  /** Their whole draft, taken apart. */
  parts: Parts;
  /** Every part that differs from what was sent, in words. */
  words: PartWords[];
}

export interface DraftError {
  field: string;
  message: string;
}

/** What a draft's save action answers. `savedAt` is the clock time the database committed, as text ("14:02"). */
export type DraftSaved =
  | { ok: true; version: number; savedAt: string }
  | {
      ok: false;
      reason: string;
      errors: DraftError[];
      /** With `changed_by_someone_else`: what stands there now. */
      theirs?: Theirs;
      /** Parts that were stored although others were not, and the version after that. */
      kept?: readonly string[];
      version?: number;
    };

/** What goes out. `key` names this one sending: sent again because no answer came, it counts once. */
export interface DraftSending<Value> {
  version: number;
  value: Value;
  key: string;
  /** Whose typing it is (`draftOwner`): nobody else may send it. */
  owner: string;
}

/** What a draft is signed with: no other person's sign-in may put a name under it. */
export type DraftSigning<Value> = Omit<DraftSending<Value>, 'key'>;

export type SaveDraft<Value> = (sending: DraftSending<Value>) => Promise<DraftSaved>;
