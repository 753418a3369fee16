'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';

import { useIsLive } from '@/components/forms/use-is-live';

import { Button } from './button';

const KEYS = [
  { key: '/', does: 'Search' },
  { key: '↑ ↓', does: 'Move through a list' },
  { key: 'Enter', does: 'Open what is marked' },
  { key: 'Esc', does: 'Leave the field, then one step back' },
  { key: '?', does: 'Show these keys' },
];

const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

/** Moves among the rows of the list on the page; from the search field, down goes to the first one. */
function moveInList(event: KeyboardEvent) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-list] [data-row]')];
  const here = document.activeElement;
  const at = rows.findIndex((row) => row === here);
  const fromSearch = here instanceof HTMLElement && here.hasAttribute('data-search');
  if (at < 0 && !fromSearch) return;
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  const target = next ?? (at === 0 ? document.querySelector<HTMLElement>('[data-search]') : null);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Out of a field first, so that nothing typed is left by mistake; then to the page's way back. */
function stepBack() {
  if (document.querySelector('dialog[open]')) return;
  if (isTyping(document.activeElement)) {
    document.getElementById('main')?.focus();
    return;
  }
  document.querySelector<HTMLElement>('[data-back]')?.click();
}

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;

type KeyAction = (event: KeyboardEvent) => void;

/** Keys that also work inside a field. */
const everywhere: Record<string, KeyAction> = {
  Escape: stepBack,
  ArrowDown: moveInList,
  ArrowUp: moveInList,
};

function usePageKeys(outsideFields: Record<string, KeyAction>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || hasModifier(event)) return;
      const inField = isTyping(event.target as Element | null);
      const action = everywhere[event.key] ?? (inField ? undefined : outsideFields[event.key]);
      action?.(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** What the window says. It is drawn in the browser: no page needs it before somebody presses a key. */
function KeyList({ close }: { close: () => void }) {
  return (
    <>
      <h2 id="keys-title" className="text-22 font-semibold">
        Keys
      </h2>
      <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {KEYS.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans rounded border border-line px-2 font-semibold">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={close}>Close</Button>
    </>
  );
}

interface KeysProps {
  /** The page with the search field, for pages that have none. */
  searchHref: string;
}

/** The keys of every page, and the window that lists them. */
export function Keys({ searchHref }: KeysProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const isLive = useIsLive();
  usePageKeys({
    '/': (event) => {
      event.preventDefault();
      const field = document.querySelector<HTMLElement>('[data-search]');
      if (field) field.focus();
      else router.push(searchHref);
    },
    '?': () => dialog.current?.showModal(),
  });
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="m-auto max-w-sm rounded border border-line bg-surface p-6 text-ink shadow-float backdrop:bg-ink/40"
    >
      {isLive ? <KeyList close={() => dialog.current?.close()} /> : null}
    </dialog>
  );
}
