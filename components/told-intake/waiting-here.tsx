'use client';

import { useEffect, useState } from 'react';

import { waitsHere } from '@/components/own-intake/kept-answers';
import { Notice } from '@/components/ui/notice';

/** On the very tablet that holds answers of this client which never reached the practice: how they get there. */
export function WaitingHere({ mark }: { mark: string }) {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await waitsHere(mark).catch(() => false);
      if (isHere) setWaiting(found);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [mark]);
  if (!isWaiting) return null;
  return (
    <Notice tone="limits" word="Not sent yet">
      <p>
        This device keeps answers of this client that have not reached you. Let the client open
        “Fill in on this tablet” here once more: with the date of birth they are sent. Until then
        nobody can read them.
      </p>
    </Notice>
  );
}
