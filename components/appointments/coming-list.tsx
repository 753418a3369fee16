'use client';

import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';

import { OpenWords } from '@/components/clients/open-words';
import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { classNames } from '@/components/ui/class-names';
import { Tag } from '@/components/ui/tag';
import type { OpenThing } from '@/lib/domain/practice/open-things';

export interface Coming {
  id: string;
  clientId: string;
  name: string;
  /** "14:05". */
  time: string;
  minutes: number;
  therapist: string;
  /** It is with who looks at the list. */
  isOwn: boolean;
  /** Null for who reads no charts: the phone number stands in its place. */
  open: readonly OpenThing[] | null;
  phone: string | null;
  /** "Tue 24 Nov, 10:00"; null where it never was another time. */
  movedFrom: string | null;
  /** Others of the same therapist or client at the same time. */
  overlaps: readonly { name: string; time: string }[];
  /** Where it is changed; null for who may not. */
  changeHref: string | null;
}

export interface Cancelled extends Pick<Coming, 'id' | 'clientId' | 'name' | 'time'> {
  /** Null for who may not. */
  restore: FormAction | null;
}

/** Who comes, in the order of time; the name opens the chart. */
export function ComingList({ rows }: { rows: readonly Coming[] }) {
  return (
    <ol data-list className="border-t-2 border-ink">
      {rows.map((row) => (
        <Row key={row.id} time={row.time} note={`${row.minutes} min`}>
          <div className="min-w-0 flex-1">
            <Link
              href={`/clients/${row.clientId}`}
              data-row
              className="flex min-h-11 items-center text-18 font-semibold text-link"
            >
              <bdi className="min-w-0 break-words">{row.name}</bdi>
            </Link>
            {row.open ? <Open open={row.open} /> : <p>{row.phone ?? 'No phone number'}</p>}
            <Overlaps overlaps={row.overlaps} />
            <p className="text-14 text-quiet">
              With {row.isOwn ? <strong>you</strong> : <bdi>{row.therapist}</bdi>}
              {row.movedFrom ? `; moved from ${row.movedFrom}` : null}
            </p>
          </div>
          {row.changeHref ? (
            <Link
              href={row.changeHref}
              className="inline-flex min-h-11 items-center px-2 text-link"
            >
              Change
              <span className="sr-only">
                {' '}
                the appointment of {row.name} at {row.time}
              </span>
            </Link>
          ) : null}
        </Row>
      ))}
    </ol>
  );
}

function Overlaps({ overlaps }: Pick<Coming, 'overlaps'>) {
  if (overlaps.length === 0) return null;
  return (
    <p className="my-1">
      <Tag tone="limits">Overlaps</Tag>{' '}
      {overlaps.map(({ name, time }, index) => (
        <Fragment key={`${time} ${name}`}>
          {index === 0 ? '' : '; '}
          <bdi>{name}</bdi>, {time}
        </Fragment>
      ))}
    </p>
  );
}

function Open({ open }: { open: readonly OpenThing[] }) {
  return open.length > 0 ? (
    <OpenWords open={open} inline />
  ) : (
    <p className="text-quiet">Nothing left from before</p>
  );
}

/** Appointments that do not take place: still here, and put back by one tap. */
export function CancelledList({ rows }: { rows: readonly Cancelled[] }) {
  return (
    <section aria-labelledby="cancelled-title" className="mt-8">
      <h2 id="cancelled-title" className="text-18 font-semibold">
        Cancelled
      </h2>
      <ul className="mt-1 border-t border-line">
        {rows.map((row) => (
          <Row key={row.id} time={row.time} isOver>
            <Link
              href={`/clients/${row.clientId}`}
              className="flex min-h-11 min-w-0 flex-1 items-center text-link"
            >
              <bdi className="min-w-0 break-words">{row.name}</bdi>
            </Link>
            {row.restore ? (
              <OneButtonForm action={row.restore} kind="quiet" pending="Putting it back">
                Put back
                <span className="sr-only">
                  {' '}
                  the appointment of {row.name} at {row.time}
                </span>
              </OneButtonForm>
            ) : null}
          </Row>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  time: string;
  note?: string;
  isOver?: boolean;
  children: ReactNode;
}

function Row({ time, note, isOver = false, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-start gap-x-4 border-b border-rule py-2">
      <p className="w-16 shrink-0 pt-2 tabular-nums">
        <span className={classNames('block text-18', isOver ? 'line-through' : 'font-semibold')}>
          {time}
        </span>
        {note ? <span className="block text-14 text-quiet">{note}</span> : null}
      </p>
      {children}
    </li>
  );
}
