'use client';

import { Search } from 'lucide-react';

import { inputStyle } from '@/components/forms/input-style';
import { Button } from '@/components/ui/button';

/** The field that finds a client: a form like any other, which works without a script. */
export function ClientSearch({ query }: { query: string }) {
  return (
    <search>
      <form action="/clients" className="mb-6 flex max-w-xl items-end gap-2">
        <div className="grid flex-1 gap-1">
          <label htmlFor="q" className="font-semibold">
            Name or birth date
          </label>
          <input
            id="q"
            name="q"
            type="search"
            data-search
            defaultValue={query}
            maxLength={120}
            autoComplete="off"
            dir="auto"
            className={inputStyle}
          />
        </div>
        <Button type="submit">
          <Search aria-hidden size={18} />
          Search
        </Button>
      </form>
    </search>
  );
}
