import { DraftKeeper } from '@/components/drafts/draft-keeper';
import type { DraftSaved, SaveDraft, Theirs } from '@/components/drafts/draft-saved';
import { joinKept, type DraftStore, type KeptDraft } from '@/components/drafts/kept-draft';
import type { Parts } from '@/components/drafts/merge-parts';

export type Note = Record<string, string>;

/** A device that keeps things in memory, as the real one does under its key. */
export function aDevice(left: KeptDraft[] = []) {
  const device = { kept: null as KeptDraft | null, works: true };
  const store: DraftStore = {
    hold: () => undefined,
    letGo: () => undefined,
    keep: async (draft) => {
      if (!device.works) return false;
      device.kept = structuredClone(draft);
      return true;
    },
    forget: async () => void (device.kept = null),
    takeUp: async () => joinKept(left.splice(0)),
  };
  return { device, store };
}

const shape = { split: (note: Note): Parts => note, join: (parts: Parts) => parts as Note };

export function aKeeper(
  save: SaveDraft<Note>,
  more: { store?: DraftStore; isOutdated?: () => boolean; initial?: Note; isForm?: boolean } = {},
) {
  const page = { title: 'Note', href: '/note' };
  return new DraftKeeper<Note>({
    initial: { a: '', b: '' },
    version: 1,
    owner: 'me',
    shape,
    store: null,
    page,
    save,
    ...more,
  });
}

export const saved = (version: number): DraftSaved => ({ ok: true, version, savedAt: '14:02' });
export const set = (keeper: DraftKeeper<Note>, part: Note) =>
  keeper.change((before) => ({ ...before, ...part }));
export const lost = () => Promise.reject(new TypeError('Failed to fetch'));

export const theirs = (parts: Note, version = 7): Theirs => ({
  version,
  savedAt: '14:05',
  parts,
  words: Object.keys(parts).map((part) => ({
    part,
    label: `Field ${part}`,
    yours: '?',
    theirs: parts[part] ?? '',
  })),
});
export const conflict = (parts: Note, version = 7): DraftSaved => ({
  ok: false,
  reason: 'changed_by_someone_else',
  errors: [],
  theirs: theirs(parts, version),
});
