'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

import { DraftKeeper, type DraftSaved as Saved, type SaveDraft } from './draft-keeper';

export type DraftSaved = Saved;

interface DraftArgs<Value> {
  initial: Value;
  version: number;
  savedAt?: string;
  save: SaveDraft<Value>;
}

/** A record that is saved as it is typed, for a page. The rules of saving are the keeper's. */
export function useDraft<Value>({ initial, version, savedAt, save }: DraftArgs<Value>) {
  const [keeper] = useState(() => new DraftKeeper({ initial, version, savedAt, save }));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  useEffect(() => {
    keeper.save = save;
  }, [keeper, save]);
  useEffect(() => {
    const again = () => void keeper.flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.isDirty()) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', ask);
      keeper.leave();
    };
  }, [keeper]);
  return {
    value: view.value,
    change: keeper.change,
    state: view.state,
    savedAt: view.savedAt,
    errors: view.errors,
    /** Sends what waits; false when it could not be saved. */
    flush: keeper.flush,
    version: keeper.version,
  };
}
