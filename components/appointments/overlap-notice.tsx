'use client';

import { useEffect, useRef, type ReactNode } from 'react';

import { Notice } from '@/components/ui/notice';

/** One appointment that stands at a time that somebody wants. */
export interface OverlapWords {
  /** "Tue 24 Nov, 10:30–11:15" */
  wanted: string;
  client: string;
  /** "11:00" */
  at: string;
  /** With whom, where it is somebody else: then it is the client who is wanted twice. */
  therapist: string | null;
}

const SHOWN = 8;

interface OverlapNoticeProps {
  overlaps: readonly OverlapWords[];
  /** The button that saves it all the same. */
  children: ReactNode;
}

/** Said before an appointment is saved that meets another one: never a refusal, one more tap. */
export function OverlapNotice({ overlaps, children }: OverlapNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [overlaps]);
  const rest = overlaps.length - SHOWN;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="limits" word="Overlaps" title="Nothing is saved yet. Look at the times.">
        <ul className="grid gap-1">
          {overlaps.slice(0, SHOWN).map(({ wanted, client, at, therapist }) => (
            <li key={`${wanted} ${client} ${at}`} className="break-words">
              {wanted} overlaps <bdi className="font-semibold">{client}</bdi>, {at}
              {therapist === null ? null : (
                <>
                  , with <bdi>{therapist}</bdi>
                </>
              )}
            </li>
          ))}
          {rest > 0 ? <li>And {rest} more.</li> : null}
        </ul>
        <div className="mt-1">{children}</div>
      </Notice>
    </div>
  );
}
