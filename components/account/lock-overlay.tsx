'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { LOCK_SCREEN } from '@/components/ui/lock-event';
import { Mark } from '@/components/ui/mark';

import { watchIdle } from './idle-watch';
import type { PasskeyAsk } from './passkey-button';
import { UnlockForm, type UnlockFormProps } from './unlock-form';

/** What the server says of this device. */
export type ScreenState =
  | { state: 'open' }
  | { state: 'locked'; hasPin: boolean; hasPasskey: boolean }
  | { state: 'signed_out' };

interface LockOverlayProps {
  name: string;
  lockAfterMs: number;
  /** Reading and writing without a request is being there too: the server hears of it in time. */
  tellEveryMs?: number;
  /** Null: the database did not answer, so nobody knows. */
  lock: () => Promise<ScreenState | null>;
  stillHere: () => Promise<ScreenState | null>;
  unlock: UnlockFormProps['action'];
  passkey: PasskeyAsk;
}

/** A server that does not answer locks the screen all the same: what is not known to be open is shut. */
const LOCKED: ScreenState = { state: 'locked', hasPin: true, hasPasskey: false };

const TELL_MS = 4 * 60 * 1000;

function useScreen({ lockAfterMs, tellEveryMs = TELL_MS, lock, stillHere }: LockOverlayProps) {
  const [screen, setScreen] = useState<ScreenState>({ state: 'open' });
  const watch = useRef<ReturnType<typeof watchIdle>>(null);
  const isShut = useRef(false);
  const shuts = useRef(0);
  const show = useCallback((next: ScreenState) => {
    const isOpened = isShut.current && next.state === 'open';
    isShut.current = next.state !== 'open';
    setScreen(next);
    // Drafts that the locked server has refused go out now, as after a lost connection.
    if (isOpened) window.dispatchEvent(new Event('online'));
  }, []);
  const shut = useCallback(() => {
    if (isShut.current) return;
    shuts.current += 1;
    show(LOCKED);
    watch.current?.tell('locked');
    void lock().then(
      (answer) => (answer === null || answer.state === 'open' ? undefined : show(answer)),
      () => undefined,
    );
  }, [lock, show]);
  const ask = useCallback(() => {
    const asked = shuts.current;
    void stillHere().then(
      // What nobody knows opens nothing, nor does an answer from before the screen was shut.
      (answer) => (answer === null || asked !== shuts.current ? undefined : show(answer)),
      () => undefined,
    );
  }, [stillHere, show]);
  const open = useCallback(() => {
    show({ state: 'open' });
    watch.current?.tell('open');
  }, [show]);
  useEffect(() => {
    const started = watchIdle({
      lockAfterMs,
      tellEveryMs,
      onIdle: shut,
      onActive: () => (isShut.current ? undefined : ask()),
      onWord: (word) => (word === 'locked' ? shut() : ask()),
    });
    watch.current = started;
    // Shown from the memory of the browser: as it was before, and somebody else may hold the tablet by now.
    const again = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      show(LOCKED);
      ask();
    };
    window.addEventListener(LOCK_SCREEN, shut);
    window.addEventListener('pageshow', again);
    return () => {
      started.end();
      window.removeEventListener(LOCK_SCREEN, shut);
      window.removeEventListener('pageshow', again);
    };
  }, [lockAfterMs, tellEveryMs, shut, ask, show]);
  return { screen, open, ask };
}

/** Keeps a modal dialog open as long as it is to be, also against the browser's own Escape. */
function useModal(isOpen: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    if (!box) return;
    if (!isOpen) return box.close();
    const stay = () => box.open || box.showModal();
    stay();
    box.addEventListener('close', stay);
    return () => box.removeEventListener('close', stay);
  }, [isOpen]);
  return dialog;
}

function SignedOut({ again }: { again: () => void }) {
  return (
    <div className="grid gap-4">
      <p className="measure">
        Your sign-in is over. The page below is kept: sign in in another tab, then come back here.
      </p>
      <div className="flex flex-wrap gap-2">
        <a href="/sign-in" target="_blank" rel="noreferrer" className={buttonStyle('primary')}>
          Sign in in another tab
        </a>
        <Button onClick={again}>I am signed in again</Button>
      </div>
    </div>
  );
}

/** Covers the page while nobody is there, and keeps everything in it: a shared tablet shows no client to whoever comes by. */
export function LockOverlay(props: LockOverlayProps) {
  const { screen, open, ask } = useScreen(props);
  const dialog = useModal(screen.state !== 'open');
  return (
    <dialog
      ref={dialog}
      data-lock
      aria-label="Locked"
      onCancel={(event) => event.preventDefault()}
      className="m-0 size-full max-h-none max-w-none bg-paper p-4 text-ink"
    >
      {screen.state === 'open' ? null : (
        <div className="mx-auto grid max-w-md gap-6 pt-10">
          <p className="inline-flex items-center gap-2 text-18 font-semibold">
            <Mark className="text-work" />
            Fascicle
          </p>
          <h2 className="text-28 font-semibold">Locked</h2>
          {screen.state === 'locked' ? (
            <>
              <p>
                <bdi className="font-semibold">{props.name}</bdi> is signed in here. The work below
                is kept.
              </p>
              <UnlockForm
                action={props.unlock}
                hasPin={screen.hasPin}
                passkey={screen.hasPasskey ? props.passkey : null}
                onOpen={open}
              />
              <p>
                <a href="/sign-in" className={classNames(buttonStyle('quiet'), '-mx-4')}>
                  Sign in as somebody else
                </a>
              </p>
            </>
          ) : (
            <SignedOut again={ask} />
          )}
        </div>
      )}
    </dialog>
  );
}
