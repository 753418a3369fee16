'use client';

import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { DraftKeeper } from './draft-keeper';
import type { SaveDraft } from './draft-saved';
import type { DraftShape } from './draft-view';
import { deviceStore } from './kept-draft';

/** Whose draft it is and what it is called: made by the page (app/(practice)/draft-place.ts). */
export interface DraftPlace {
  owner: string;
  draft: string;
  title: string;
  /** Each copy makes a row of its own, such as a new client: two of them are never put together. */
  isNew?: boolean;
  /** Where its page is, when the path alone does not say. */
  href?: string;
}

interface DraftArgs<Value> {
  initial: Value;
  version: number;
  savedAt?: string;
  save: SaveDraft<Value>;
  shape: DraftShape<Value>;
  place: DraftPlace;
  /** Sent only when somebody asks for it (`flush`). */
  isForm?: boolean;
}

function makeKeeper<Value>({ place, ...args }: DraftArgs<Value>): DraftKeeper<Value> {
  const isBrowser = typeof indexedDB !== 'undefined';
  return new DraftKeeper({
    ...args,
    owner: place.owner,
    store: isBrowser ? deviceStore(place) : null,
    page: { title: place.title, href: place.href ?? (isBrowser ? window.location.pathname : '') },
    isOutdated: unstable_isUnrecognizedActionError,
  });
}

/** A record that is saved as it is typed, for a page. The rules of saving are the keeper's. */
export function useDraft<Value>(args: DraftArgs<Value>) {
  const { save } = args;
  const [keeper] = useState(() => makeKeeper(args));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  useEffect(() => {
    keeper.save = save;
  }, [keeper, save]);
  useEffect(() => {
    const { again } = keeper;
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.isDirty() && !keeper.view().isKept) event.preventDefault();
    };
    void keeper.begin();
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      window.removeEventListener('beforeunload', ask);
      keeper.leave();
    };
  }, [keeper]);
  return {
    ...view,
    change: keeper.change,
    /** The draft as it is at this moment, for what acts between two pictures of it. */
    current: keeper.current,
    /** Sends what waits; false when it could not be saved. */
    flush: keeper.flush,
    version: keeper.version,
    stored: keeper.stored,
    owner: args.place.owner,
    choose: keeper.choose,
    meet: keeper.meet,
    giveUp: keeper.giveUp,
  };
}

/** A draft in the hands of a page. */
export type Draft<Value> = ReturnType<typeof useDraft<Value>>;
