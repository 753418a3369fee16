import type { CheckInContent } from '@/lib/domain/check-in/check-in';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';

import { pageMark, phoneStore, sealHere, unsealHere } from './sealed-here';

/** Something told, with the key that makes it count once. */
export interface Told {
  key: string;
  /** The version that this phone showed. */
  sheetId: string;
  /** What this phone's clock showed, in milliseconds. */
  saidAt: number;
  content: CheckInContent;
}

/** Something that waits, in its place. */
export type Waiting = Told & { sequence: number };

/** Keeps something told until it has arrived. Throws where the phone cannot keep anything. */
export async function keepTold(code: string, told: Told): Promise<void> {
  const row = { page: await pageMark(code), ...(await sealHere(told)) };
  await (await phoneStore()).add('told', row);
}

/** What waits here of one page, in the order in which it was told. What cannot be opened any more is left out. */
export async function waitingTold(code: string): Promise<Waiting[]> {
  const page = await pageMark(code);
  const rows = (await (await phoneStore()).getAll('told')).filter((row) => row.page === page);
  const all = await Promise.all(
    rows.map(async (row) => ({ sequence: row.sequence ?? 0, told: await unsealHere(row) })),
  );
  return all.flatMap(({ sequence, told }) => (told ? [{ ...(told as Told), sequence }] : []));
}

/** Forgets what has arrived. */
export async function forgetTold(sequences: readonly number[]): Promise<void> {
  const change = (await phoneStore()).transaction('told', 'readwrite');
  await Promise.all([...sequences.map((one) => change.store.delete(one)), change.done]);
}

/** What is ticked on one day on this phone, and what was ticked off again. */
export interface Ticks {
  day: string;
  items: Partial<Record<HomeItemId, boolean>>;
}

export async function keepTicks(code: string, ticks: Ticks): Promise<void> {
  await (await phoneStore()).put('ticks', await sealHere(ticks), await pageMark(code));
}

/** The ticks of the last day on which there were any; null: none, or the phone cannot keep any. */
export async function keptTicks(code: string): Promise<Ticks | null> {
  const kept = await (await phoneStore()).get('ticks', await pageMark(code));
  return kept ? ((await unsealHere(kept)) as Ticks | null) : null;
}

/** Forgets everything that is kept here of every page, also what has not been sent. */
export async function forgetAllTold(): Promise<void> {
  const change = (await phoneStore()).transaction(['told', 'ticks'], 'readwrite');
  await Promise.all([
    change.objectStore('told').clear(),
    change.objectStore('ticks').clear(),
    change.done,
  ]);
}
