'use client';

import { Download } from 'lucide-react';
import { useEffect, useRef, useState, type MouseEvent } from 'react';

import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';

const ADDRESS = '/api/downtime-pack';
const LOST = 'The connection was lost. Try again.';

type State = { is: 'idle' | 'making' | 'done' } | { is: 'failed'; message: string };

function save(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'downtime-pack.pdf';
  link.click();
  // The browser has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function fetchPack(signal: AbortSignal): Promise<State> {
  try {
    const answer = await fetch(ADDRESS, { signal, cache: 'no-store' });
    const isPdf = answer.headers.get('content-type') === 'application/pdf';
    if (!answer.ok) return { is: 'failed', message: (await answer.text()).trim() || LOST };
    // Signed out meanwhile, the answer is another page.
    if (!isPdf) return { is: 'failed', message: 'You were signed out. Sign in, then try again.' };
    save(await answer.blob());
    return { is: 'done' };
  } catch {
    return signal.aborted ? { is: 'idle' } : { is: 'failed', message: LOST };
  }
}

/** Takes the pack, says how that goes, and can stop it. */
function usePack() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = async (event: MouseEvent) => {
    event.preventDefault();
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'making' });
    setState(await fetchPack(controller.signal));
    running.current = null;
  };
  return { state, make, stop: () => running.current?.abort() };
}

function wordsOf(state: State): string {
  if (state.is === 'making') return 'Making the pack. A full day takes some seconds.';
  if (state.is === 'done')
    return 'The pack is among your downloads. It names clients: print it, then delete the file.';
  return state.is === 'failed' ? state.message : '';
}

/** The day's papers for the time in which the program cannot be reached; a plain link while the page's script is not there. */
export function DowntimePack() {
  const { state, make, stop } = usePack();
  const isMaking = state.is === 'making';
  return (
    <section aria-labelledby="pack-title" className="mt-10 grid gap-3 border-t border-rule pt-4">
      <h2 id="pack-title" className="text-18 font-semibold">
        Papers for a power cut
      </h2>
      <p className="measure text-quiet">
        For when the power, the network or this program fails. One PDF: who comes today, a card for
        everybody whose plan is confirmed, a blank intake, a blank note.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <a
          href={ADDRESS}
          download
          onClick={(event) => void make(event)}
          aria-disabled={isMaking || undefined}
          className={buttonStyle('secondary')}
        >
          <Download aria-hidden size={18} />
          Papers of today (PDF)
        </a>
        {isMaking ? (
          <Button type="button" kind="quiet" onClick={stop}>
            Stop
          </Button>
        ) : null}
      </div>
      <p role="status" className="measure">
        {wordsOf(state)}
      </p>
    </section>
  );
}
