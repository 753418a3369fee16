'use client';

import { useEffect, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

import { orphansOf } from './copies';
import { deviceKey } from './device-key';
import type { KeptDraft } from './kept-draft';
import { forgetOnDevice, unsealed, waitingOnDevice } from './outbox';

interface Waiting {
  id: string;
  title: string;
  href: string;
  at: string;
}

const timeOf = (at: number): string =>
  new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

async function waitingOf(owner: string): Promise<Waiting[]> {
  const rows = await waitingOnDevice(owner);
  const orphans = new Set(await orphansOf(rows.map(({ id }) => id)));
  const left = rows.filter(({ id }) => orphans.has(id));
  const key = left.length === 0 ? null : await deviceKey(owner);
  if (key === null) return [];
  const found = left.map(async ({ id, at, ...row }): Promise<Waiting[]> => {
    const draft = (await unsealed(key, { id, at, ...row })) as KeptDraft | null;
    return draft ? [{ id, at: timeOf(at), title: draft.title, href: draft.href }] : [];
  });
  return (await Promise.all(found)).flat();
}

/** What the signed-in person typed on this device and the server does not have yet: opened, it is saved by itself. */
export function WaitingDrafts({ owner }: { owner: string }) {
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  useEffect(() => {
    let isHere = true;
    const look = () =>
      waitingOf(owner)
        .then((found) => isHere && setWaiting(found))
        .catch(() => undefined);
    // The page's own draft takes up its part first.
    const timer = setTimeout(() => void look(), 1500);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [owner]);
  if (waiting.length === 0) return null;
  const giveUp = async (id: string) => {
    await forgetOnDevice(id);
    setWaiting((before) => before.filter((one) => one.id !== id));
  };
  return (
    <div className="mx-auto max-w-5xl px-4 pt-4 print:hidden">
      <Notice tone="hold" word="Not saved yet" title="Kept on this device, for you alone">
        <ul className="grid gap-2">
          {waiting.map(({ id, title, href, at }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <a href={href} className="text-link inline-flex min-h-11 items-center">
                <bdi>{title}</bdi>
              </a>
              <span className="text-quiet tabular-nums">typed {at}</span>
              <Button kind="quiet" onClick={() => void giveUp(id)}>
                Give it up <span className="sr-only">: {title}</span>
              </Button>
            </li>
          ))}
        </ul>
        <p>Open it: a draft is saved by itself, a form when you press Save.</p>
      </Notice>
    </div>
  );
}
