'use client';

import { useEffect, useId, useRef, useState } from 'react';

import { Field } from '@/components/forms/field';
import { inputStyle } from '@/components/forms/input-style';
import { Button } from '@/components/ui/button';

/** Somebody to choose. */
export interface PickedClient {
  id: string;
  name: string;
  /** In words. */
  born: string;
}

/** Clients that fit what was typed, at most a handful. */
export type FindClients = (query: string) => Promise<PickedClient[]>;

interface ClientPickerProps {
  label: string;
  find: FindClients;
  /** Also the id of the search field, which an error summary leads to. */
  id: string;
  chosen: PickedClient | null;
  onChoose: (client: PickedClient | null) => void;
  error?: string | undefined;
  hint?: string;
}

const WAIT_MS = 250;

/** What was found for what is typed now; null while nothing was asked. */
function useFound(query: string, find: FindClients): PickedClient[] | null {
  const [found, setFound] = useState<{ query: string; clients: PickedClient[] } | null>(null);
  const newest = useRef(find);
  useEffect(() => {
    newest.current = find;
  });
  useEffect(() => {
    if (query.trim() === '') return;
    let isOld = false;
    const ask = async () => {
      const clients = await newest.current(query).catch(() => []);
      if (!isOld) setFound({ query, clients });
    };
    const timer = setTimeout(() => void ask(), WAIT_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [query]);
  return found?.query === query ? found.clients : null;
}

/** One client, found by the beginning of a name or by a birth date. */
export function ClientPicker({ label, find, id, chosen, onChoose, ...notes }: ClientPickerProps) {
  const [query, setQuery] = useState('');
  const found = useFound(query, find);
  if (chosen) {
    return (
      <div className="grid gap-1">
        <p className="font-semibold">{label}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <p>
            <bdi>{chosen.name}</bdi>
            {chosen.born ? <span className="text-quiet">, born {chosen.born}</span> : null}
          </p>
          <Button kind="quiet" className="-mx-4" onClick={() => onChoose(null)}>
            Choose somebody else
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      <Field id={id} label={label} {...notes}>
        {(aria) => (
          <input
            {...aria}
            type="search"
            autoComplete="off"
            dir="auto"
            maxLength={120}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter would send the form without anybody in it.
              if (event.key === 'Enter') event.preventDefault();
            }}
            className={inputStyle}
          />
        )}
      </Field>
      {query.trim() === '' || found === null ? null : <Found clients={found} onChoose={onChoose} />}
    </div>
  );
}

function Found({
  clients,
  onChoose,
}: {
  clients: readonly PickedClient[];
  onChoose: ClientPickerProps['onChoose'];
}) {
  const title = useId();
  return (
    <div>
      <p id={title} role="status" className="text-14 text-quiet">
        {clients.length === 0 ? 'Nobody fits. Type the beginning of a name.' : 'Choose one:'}
      </p>
      <ul aria-labelledby={title} className="grid">
        {clients.map((client) => (
          <li key={client.id} className="border-b border-rule">
            <button
              type="button"
              onClick={() => onChoose(client)}
              className="flex min-h-11 w-full flex-wrap items-center gap-x-3 px-2 text-left hover:bg-wash"
            >
              <bdi className="font-semibold text-link">{client.name}</bdi>
              <span className="text-quiet">born {client.born}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
