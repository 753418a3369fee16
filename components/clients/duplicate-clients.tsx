'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export interface DuplicateClient {
  id: string;
  name: string;
  /** In words. */
  birthDate: string;
  phone: string | null;
  email: string | null;
}

/** Clients of the same name and birth date: open one of them, or say that this is somebody else. */
export function DuplicateClients({
  clients,
  onAnyway,
}: {
  clients: DuplicateClient[];
  /** Just before the form around it is sent. */
  onAnyway: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="grid gap-4">
      <Notice
        tone="hold"
        word="Already here"
        title={
          clients.length === 1
            ? 'A client of this name and birth date is in your list.'
            : `${clients.length} clients of this name and birth date are in your list.`
        }
      >
        <ul className="grid">
          {clients.map((client) => (
            <li key={client.id}>
              <Link
                href={`/clients/${client.id}`}
                className="inline-flex min-h-11 flex-wrap items-center gap-x-3 text-link"
              >
                <span className="font-semibold">
                  Open <bdi>{client.name}</bdi>
                </span>
                <span className="text-quiet">
                  {[client.birthDate, client.phone, client.email].filter(Boolean).join(', ')}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
      <div>
        <Button type="submit" kind="secondary" onClick={onAnyway}>
          This is a different person: add anyway
        </Button>
      </div>
    </div>
  );
}
