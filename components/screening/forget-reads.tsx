'use client';

import { useEffect } from 'react';

import { forgetReads } from './kept-reads';

/** The tablet keeps nothing of what was tapped, once it is saved or over. */
export function ForgetReads() {
  useEffect(() => {
    void forgetReads().catch(() => undefined);
  }, []);
  return null;
}
