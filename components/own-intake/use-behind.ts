'use client';

import { createContext, use, useEffect, type ComponentType } from 'react';

import type { WhereProps } from './page-props';
import type { LaterProps } from './questions/question-props';

/** What comes behind the first question. */
export interface Parts {
  Page: ComponentType<WhereProps>;
  Question: ComponentType<LaterProps>;
}

/** The parts behind the first question, and whether they are here. */
export interface Behind {
  /** Null: not here yet. */
  parts: Parts | null;
  /** They were asked for and did not come: there is no connection, and the device has none of them. */
  isMissing: boolean;
  ask: () => void;
}

const Context = createContext<Behind>({ parts: null, isMissing: false, ask: () => undefined });

export const BehindProvider = Context.Provider;

/** For a place where one of the parts stands: asked for at once where it is not here yet. */
export function useBehind(): Behind {
  const behind = use(Context);
  const { parts, ask } = behind;
  const isHere = parts !== null;
  useEffect(() => {
    if (!isHere) ask();
  }, [isHere, ask]);
  return behind;
}
