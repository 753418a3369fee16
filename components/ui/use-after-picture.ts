'use client';

import { startTransition, useEffect, useState } from 'react';

/** By then a slow tablet has put the picture on its glass. */
export const PICTURE_MS = 80;

/**
 * A value as it was a moment ago. For what is big and hangs on a small change, such as a drawing beside
 * its list: what is under the finger answers in one picture, the big thing follows in a later one.
 */
export function useAfterPicture<Value>(value: Value): Value {
  const [shown, setShown] = useState({ value });
  useEffect(() => {
    if (Object.is(shown.value, value)) return undefined;
    const timer = setTimeout(() => startTransition(() => setShown({ value })), PICTURE_MS);
    return () => clearTimeout(timer);
  }, [value, shown]);
  return shown.value;
}
