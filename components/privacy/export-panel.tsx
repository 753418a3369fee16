'use client';

import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';

import { buttonStyle } from '@/components/ui/button-style';

export interface ExportView {
  id: string;
  /** "Sat 28 Nov, 14:02". */
  begun: string;
  by: string;
  state: 'running' | 'whole' | 'stopped';
  clients: number;
  /** Records that are written, and clients whose sheets are drawn. */
  doneRecords: number;
  doneSheets: number;
}

const AGAIN_MS = 2_000;
const TRIES = 15;

const ENDED = {
  whole: 'It was sent whole.',
  stopped: 'It was stopped before its end: that file is not whole. Export again.',
} as const;

async function ask(): Promise<ExportView | null | undefined> {
  try {
    const answer = await fetch('/api/export/progress', { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as ExportView | null) : undefined;
  } catch {
    // The network is away; the next asking tries again.
    return undefined;
  }
}

/** The newest export, asked for again and again while one runs or has just been begun here. */
function useNewest(given: ExportView | null): { newest: ExportView | null; begin: () => void } {
  const [newest, setNewest] = useState(given);
  // After which one a new one is waited for, and how often yet: the server may have refused it.
  const [wait, setWait] = useState<{ after: string | null; tries: number } | null>(null);
  const isAwaited = wait !== null && wait.tries > 0 && (newest?.id ?? null) === wait.after;
  const isWaiting = isAwaited || newest?.state === 'running';
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => {
      void ask().then((answer) => {
        if (answer !== undefined) setNewest(answer);
        setWait((before) => before && { ...before, tries: before.tries - 1 });
      });
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return { newest, begin: () => setWait({ after: newest?.id ?? null, tries: TRIES }) };
}

function Running({ clients, doneRecords, doneSheets }: ExportView) {
  const done = doneRecords + doneSheets;
  const words =
    doneRecords < clients
      ? `${doneRecords} of ${clients} records`
      : `All records. Sheets of ${doneSheets} of ${clients} clients`;
  return (
    <div className="mt-4 grid max-w-xl gap-2">
      <label className="grid gap-2">
        <span>The export runs.</span>
        <progress value={done} max={Math.max(1, 2 * clients)} className="h-3 w-full" />
      </label>
      <p role="status">{words}</p>
      <p className="text-14 text-quiet">
        Your browser is saving it and can stop it. You can leave this page meanwhile.
      </p>
    </div>
  );
}

function Newest({ newest }: { newest: ExportView }) {
  if (newest.state === 'running') return <Running {...newest} />;
  return (
    <p role="status" className="mt-4 measure text-quiet">
      Last export: {newest.begun}, by <bdi>{newest.by}</bdi>. {ENDED[newest.state]}
    </p>
  );
}

/** Takes everything of the practice along, and says how far that is. */
export function ExportPanel({ newest: given }: { newest: ExportView | null }) {
  const { newest, begin } = useNewest(given);
  return (
    <div>
      <a href="/api/export" download onClick={begin} className={buttonStyle('secondary')}>
        <Download aria-hidden size={18} />
        Export the practice
      </a>
      {newest ? <Newest newest={newest} /> : null}
    </div>
  );
}
