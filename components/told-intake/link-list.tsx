'use client';

import { OneButtonForm } from '@/components/forms/one-button-form';
import type { FormAction } from '@/components/forms/form-state';

/** A link that was made, in words. */
export interface ShownLink {
  id: string;
  /** "For the client’s own device, Sat 28 Nov, 14:02, by Jonas Weber" */
  made: string;
  state: string;
  /** Null: it opens nothing any more, or whoever reads may not. */
  revoke: FormAction | null;
}

/** The links of a client, the newest first. What opens them is kept nowhere: a lost one is taken back and made anew. */
export function LinkList({ links }: { links: readonly ShownLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {links.map(({ id, made, state, revoke }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t-2 border-rule pt-3"
        >
          <span>
            <span className="block">{made}</span>
            <span className="block font-semibold">{state}</span>
          </span>
          {revoke ? (
            <OneButtonForm action={revoke} kind="quiet" pending="Closing it">
              Take it back
            </OneButtonForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
