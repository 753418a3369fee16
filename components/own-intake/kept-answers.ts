import { deviceStore, type DraftStore } from '@/components/drafts/kept-draft';
import { forgetRows, keepOnDevice, unsealed, waitingOnDevice } from '@/components/drafts/outbox';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { MeasuresToAsk } from '@/lib/domain/told-intake/told-measures';

/** What waits to be stored, whichever link of this intake it was answered with: none of them may lose it. */
const WAITING = 'own-intake';
/** What was seen last is stored already, and more than the next client's page lets lie on the practice's tablet. */
const LAST = { own_device: 'own-intake-last', tablet: 'own-intake-tablet-last' } as const;

type Kind = keyof typeof LAST;

/** What nobody has opened for so long belongs to an intake that has lapsed. */
const KEPT_MS = 31 * 24 * 60 * 60 * 1000;

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
export function waitingStore({ mark, key }: Pick<Place, 'mark' | 'key'>): DraftStore {
  return deviceStore({ owner: mark, draft: WAITING }, () => Promise.resolve(key));
}

const lastId = ({ mark, kind }: Pick<Place, 'mark' | 'kind'>) => `${LAST[kind]}-${mark}`;

/** Keeps what was seen last: loaded again without a connection, the page goes on from there. */
export async function keepLast(place: Place, last: LastAnswers): Promise<void> {
  const { mark: owner, kind, key } = place;
  const row = { id: lastId(place), owner, draft: LAST[kind], content: last };
  await keepOnDevice(key, row);
}

/** What was seen last on this device; null: nothing, or it cannot be opened. */
export async function lastKept(place: Place): Promise<LastAnswers | null> {
  const rows = await waitingOnDevice(place.mark);
  const found = rows.find(({ id }) => id === lastId(place));
  return found ? ((await unsealed(place.key, found)) as LastAnswers | null) : null;
}

/** Whether this device holds answers of an intake that are not stored yet; it cannot read them. */
export async function waitsHere(mark: string): Promise<boolean> {
  return (await waitingOnDevice(mark)).some(({ draft }) => draft === WAITING);
}

const isOfIntake = (draft: string): boolean => draft.startsWith(WAITING);

/** Nothing of this intake is left here: it was sent. */
export async function forgetThis(mark: string): Promise<void> {
  await forgetRows(({ owner, draft }) => owner === mark && isOfIntake(draft));
}

/**
 * Of other clients' intakes nothing is left but what is not stored yet, sealed with a key that only their own gate gives out:
 * what a shared tablet has seen goes always, what else there is where this link is one of a shared tablet itself. `mark` null:
 * whose link it is is unknown.
 */
export async function forgetOthers(
  mark: string | null,
  { isShared }: { isShared: boolean },
): Promise<void> {
  const seen: readonly string[] = isShared ? Object.values(LAST) : [LAST.tablet];
  const oldest = Date.now() - KEPT_MS;
  await forgetRows(
    ({ owner, draft, at }) =>
      (owner !== mark && seen.includes(draft)) || (isOfIntake(draft) && at < oldest),
  );
}
