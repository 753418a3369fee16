'use client';

import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when the last picture was drawn. For what is big and hangs on a small change, such as a drawing beside
 * its list: what is under the finger answers in one picture, the big thing follows in a later one.
 */
export function useAfterPicture<Value>(value: Value): Value {
  const [shown, setShown] = useState({ value });
  useEffect(() => {
    if (Object.is(shown.value, value)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown({ value })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, shown]);
  return shown.value;
}
