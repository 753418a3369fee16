'use client';

import dynamic from 'next/dynamic';

/** The record in hand. A signed one is only read: what it is written with is no part of that page. */
export const OpenRecord = dynamic(() =>
  import('./record-editor').then((file) => file.RecordEditor),
);
