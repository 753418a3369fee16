'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** What a draft's save action answers. `savedAt` is the clock time the database committed, as text ("14:02"). */
export type DraftSaved =
  | { ok: true; version: number; savedAt: string }
  | { ok: false; reason: string; errors: { field: string; message: string }[] };

export type DraftState = 'saved' | 'saving' | 'unsaved' | 'conflict' | 'error';

interface DraftArgs<Value> {
  initial: Value;
  version: number;
  savedAt?: string;
  save: (args: { version: number; value: Value }) => Promise<DraftSaved>;
}

const PAUSE_MS = 700;
const RETRY_MS = 4000;

/**
 * Keeps a record that is saved as it is typed. One save is on its way at a time; what changes meanwhile goes out next.
 * A lost network keeps everything in the page and tries again; a save that met a newer version stops and says so.
 */
export function useDraft<Value>({ initial, version, savedAt, save }: DraftArgs<Value>) {
  const [value, setValue] = useState(initial);
  const [state, setState] = useState<DraftState>('saved');
  const [at, setAt] = useState(savedAt);
  const [errors, setErrors] = useState<{ field: string; message: string }[]>([]);
  const latest = useRef(initial);
  const known = useRef(version);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const send = useRef(save);
  send.current = save;

  const attempt = useCallback(async (): Promise<boolean> => {
    while (dirty.current) {
      dirty.current = false;
      setState('saving');
      let answer: DraftSaved;
      try {
        answer = await send.current({ version: known.current, value: latest.current });
      } catch {
        dirty.current = true;
        setState('unsaved');
        timer.current = setTimeout(() => void flush.current(), RETRY_MS);
        return false;
      }
      if (!answer.ok) {
        dirty.current = true;
        setErrors(answer.errors);
        setState(answer.reason === 'changed_by_someone_else' ? 'conflict' : 'error');
        return false;
      }
      known.current = answer.version;
      setErrors([]);
      setAt(answer.savedAt);
    }
    setState('saved');
    return true;
  }, []);

  const flush = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  flush.current = () => {
    clearTimeout(timer.current);
    running.current ??= attempt().finally(() => {
      running.current = null;
    });
    return running.current;
  };

  const change = useCallback((next: (before: Value) => Value) => {
    latest.current = next(latest.current);
    setValue(latest.current);
    dirty.current = true;
    setState((before) => (before === 'conflict' ? before : 'unsaved'));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush.current(), PAUSE_MS);
  }, []);

  useKeepFromLeaving(dirty);
  useEffect(() => {
    const again = () => void flush.current();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(timer.current);
    };
  }, []);

  return {
    value,
    change,
    state,
    savedAt: at,
    errors,
    /** Sends what waits; false when it could not be saved. */
    flush: () => flush.current(),
    version: () => known.current,
  };
}

/** Asks before the page is left while something typed is not saved yet. */
function useKeepFromLeaving(dirty: { current: boolean }) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
