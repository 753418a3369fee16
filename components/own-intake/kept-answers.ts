import { deviceStore, type DraftStore } from '@/components/drafts/kept-draft';
import { forgetRows, keepOnDevice, unsealed, waitingOnDevice } from '@/components/drafts/outbox';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { MeasuresToAsk } from '@/lib/domain/told-intake/told-measures';

/** What the practice's tablet keeps has a name of its own: the next client's page makes an end of it. */
const DRAFTS = { own_device: 'own-intake', tablet: 'own-intake-tablet' } as const;
const LAST = '-last';

type Kind = keyof typeof DRAFTS;

interface Place {
  mark: string;
  kind: Kind;
  key: CryptoKey;
}

/** All answers as they stood when they were seen last, and the version that they were made from. */
export interface LastAnswers {
  answers: ToldAnswers;
  version: number;
  savedAt: string;
  /** What is asked behind the health questions; left out on a device that kept it before there was any. */
  measures?: MeasuresToAsk;
}

/** Where answers wait that are not stored yet. */
export function waitingStore({ mark, kind, key }: Place): DraftStore {
  return deviceStore({ owner: mark, draft: DRAFTS[kind] }, () => Promise.resolve(key));
}

const lastId = ({ mark, kind }: Pick<Place, 'mark' | 'kind'>) => `${DRAFTS[kind]}-${mark}`;

/** Keeps what was seen last: loaded again without a connection, the page goes on from there. */
export async function keepLast(place: Place, last: LastAnswers): Promise<void> {
  const { mark: owner, kind, key } = place;
  const row = { id: lastId(place), owner, draft: `${DRAFTS[kind]}${LAST}`, content: last };
  await keepOnDevice(key, row);
}

/** What was seen last on this device; null: nothing, or it cannot be opened. */
export async function lastKept(place: Place): Promise<LastAnswers | null> {
  const rows = await waitingOnDevice(place.mark);
  const found = rows.find(({ id }) => id === lastId(place));
  return found ? ((await unsealed(place.key, found)) as LastAnswers | null) : null;
}

/** Nothing of this intake is left here. */
export async function forgetThis(mark: string): Promise<void> {
  await forgetRows(({ owner, draft }) => owner === mark && draft.startsWith(DRAFTS.own_device));
}

/**
 * Nothing of other clients' is left: what a shared tablet has kept always, what else there is where this link is one of a
 * shared tablet itself.
 */
export async function forgetOthers(
  mark: string,
  { isShared }: { isShared: boolean },
): Promise<void> {
  const begins = isShared ? DRAFTS.own_device : DRAFTS.tablet;
  await forgetRows(({ owner, draft }) => owner !== mark && draft.startsWith(begins));
}
