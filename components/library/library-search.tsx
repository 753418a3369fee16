'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';

import { inputStyle } from '@/components/forms/input-style';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { LibraryKind } from '@/lib/domain/library/library-record';

import { libraryHref } from './record-href';

interface LibrarySearchProps {
  query: string;
  /** The kind that is searched; all where it is left out. */
  kind?: LibraryKind | undefined;
  /** On the library's own page what is typed is searched as it is typed; elsewhere it is sent. */
  isInstant?: boolean;
}

const PAUSE_MS = 250;

/** Large on the library's own page, small in the head of a record. */
const looks = {
  large: { box: 'mb-6 block max-w-xl', label: 'font-semibold', button: '', placeholder: undefined },
  small: {
    box: 'w-72 max-w-full',
    label: 'sr-only',
    button: 'sr-only',
    placeholder: 'Search the library',
  },
} as const;

/** Puts what the address says into the field, unless somebody is typing there. */
function useFieldOf(query: string) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = query;
  }, [query]);
  return field;
}

/** Asks for the page of a search: at once, or a moment after the last letter. */
function useSearching({ kind, isInstant }: Pick<LibrarySearchProps, 'kind' | 'isInstant'>) {
  const router = useRouter();
  const [isSearching, startSearching] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (typed: string) => {
    clearTimeout(timer.current);
    const href = libraryHref({ query: typed.trim(), ...(kind ? { kind } : {}) });
    startSearching(() => (isInstant ? router.replace(href, { scroll: false }) : router.push(href)));
  };
  const searchSoon = (typed: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(typed), PAUSE_MS);
  };
  return { isSearching, search, searchSoon };
}

/** The search of the library. Without JavaScript it is a form that asks for a page. */
export function LibrarySearch({ query, kind, isInstant = false }: LibrarySearchProps) {
  const field = useFieldOf(query);
  const { isSearching, search, searchSoon } = useSearching({ kind, isInstant });
  const look = looks[isInstant ? 'large' : 'small'];
  return (
    <search className={classNames('screen-only', look.box)}>
      <form
        action="/library"
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          search(field.current?.value ?? '');
        }}
      >
        <div className="grid min-w-0 flex-1 gap-1">
          <label htmlFor="q" className={look.label}>
            Name, other name or code
          </label>
          <input
            id="q"
            name="q"
            type="search"
            data-search
            ref={field}
            defaultValue={query}
            placeholder={look.placeholder}
            maxLength={120}
            autoComplete="off"
            aria-busy={isSearching || undefined}
            className={inputStyle}
            onChange={isInstant ? (event) => searchSoon(event.currentTarget.value) : undefined}
          />
        </div>
        {kind ? <input type="hidden" name="kind" value={kind} /> : null}
        <Button type="submit">
          <Search aria-hidden size={18} />
          <span className={look.button}>Search</span>
        </Button>
      </form>
    </search>
  );
}
