import { deviceKey } from './device-key';
import { holdCopy, inTurn, orphansOf } from './copies';
import { changedParts, pickParts, type Parts } from './merge-parts';
import { forgetOnDevice, keepOnDevice, unsealed, waitingOnDevice } from './outbox';

/** A draft that is not stored yet, as the device keeps it. */
export interface KeptDraft {
  /** What the page is called, and where: for the list of what waits. */
  title: string;
  href: string;
  /** What the server held when the typing began, and its version. */
  base: Parts;
  version: number;
  /** Everything as it stands now. */
  parts: Parts;
  /** What went out and was not answered. */
  sent: { key: string; parts: Parts } | null;
}

/** Where a draft is kept on this device. */
export interface DraftStore {
  /** From now on this page has its copy in hand. */
  hold: () => void;
  /** False when the device cannot keep it. */
  keep: (draft: KeptDraft) => Promise<boolean>;
  forget: () => Promise<void>;
  /** What earlier pages left of this draft, as one; from now on it is this page's to keep. Null: nothing. */
  takeUp: () => Promise<KeptDraft | null>;
  /** This page is left: the next one may take up what is not sent. */
  letGo: () => void;
}

/**
 * What several pages left of one draft, oldest first, as one: it stands on what the oldest began with, so that whatever
 * anybody stored since is met, and of a part that two of them changed the newest words stay.
 */
export function joinKept(left: readonly KeptDraft[]): KeptDraft | null {
  const [oldest] = left;
  if (!oldest) return null;
  const changed = left.map(({ base, parts }) => pickParts(parts, changedParts(base, parts)));
  return { ...oldest, parts: Object.assign({}, oldest.parts, ...changed) as Parts };
}

interface Place {
  owner: string;
  draft: string;
  /** Each copy stands for itself: the newest is taken up, the others wait for the next page. */
  isNew?: boolean;
}

/** The store of one draft of one person, for one page. `keyOf`: from where the key comes that it is sealed with. */
export function deviceStore(
  { owner, draft, isNew = false }: Place,
  keyOf: (owner: string) => Promise<CryptoKey | null> = deviceKey,
): DraftStore {
  const id = crypto.randomUUID();
  let letGo = (): void => undefined;
  return {
    hold: () => {
      letGo = holdCopy(id);
      // Asked for while there is a connection: it is needed when there is none.
      void keyOf(owner);
    },
    letGo: () => letGo(),
    keep: async (content) => {
      const key = await keyOf(owner);
      if (key === null) return false;
      await keepOnDevice(key, { id, owner, draft, content });
      return true;
    },
    forget: () => forgetOnDevice(id),
    takeUp: () =>
      inTurn(async () => {
        const rows = (await waitingOnDevice(owner)).filter((row) => row.draft === draft);
        const orphans = new Set(await orphansOf(rows.map((row) => row.id)));
        const all = rows.filter((row) => row.id !== id && orphans.has(row.id));
        const left = isNew ? all.slice(-1) : all;
        const key = left.length === 0 ? null : await keyOf(owner);
        if (key === null) return null;
        const read = await Promise.all(
          left.map(async (row) => ({
            id: row.id,
            content: (await unsealed(key, row)) as KeptDraft | null,
          })),
        );
        const found = read.filter(({ content }) => content !== null);
        const content = joinKept(found.flatMap((one) => one.content ?? []));
        if (content === null) return null;
        // Under this page's id before the old ones go: a crash in between leaves it twice, never not at all.
        await keepOnDevice(key, { id, owner, draft, content });
        for (const one of found) await forgetOnDevice(one.id);
        return content;
      }),
  };
}
