import { deviceKey } from './device-key';
import { holdCopy, inTurn, orphansOf } from './copies';
import type { Parts } from './merge-parts';
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
  /** What an earlier page left of this draft, oldest first; from now on it is this page's to keep. */
  takeUp: () => Promise<KeptDraft[]>;
  /** This page is left: the next one may take up what is not sent. */
  letGo: () => void;
}

/** The store of one draft of one person, for one page. */
export function deviceStore({ owner, draft }: { owner: string; draft: string }): DraftStore {
  const id = crypto.randomUUID();
  let letGo = (): void => undefined;
  return {
    hold: () => {
      letGo = holdCopy(id);
      // Asked for while there is a connection: it is needed when there is none.
      void deviceKey(owner);
    },
    letGo: () => letGo(),
    keep: async (content) => {
      const key = await deviceKey(owner);
      if (key === null) return false;
      await keepOnDevice(key, { id, owner, draft, content });
      return true;
    },
    forget: () => forgetOnDevice(id),
    takeUp: () =>
      inTurn(async () => {
        const rows = (await waitingOnDevice(owner)).filter((row) => row.draft === draft);
        const orphans = new Set(await orphansOf(rows.map((row) => row.id)));
        const left = rows.filter((row) => row.id !== id && orphans.has(row.id));
        const key = left.length === 0 ? null : await deviceKey(owner);
        if (key === null) return [];
        const found: KeptDraft[] = [];
        for (const row of left) {
          const content = (await unsealed(key, row)) as KeptDraft | null;
          if (content === null) continue;
          // Under this page's id before the old one goes: a crash in between leaves it twice, never not at all.
          await keepOnDevice(key, { id, owner, draft, content });
          await forgetOnDevice(row.id);
          found.push(content);
        }
        return found;
      }),
  };
}
