'use client';

import { useEffect } from 'react';

import { forgetPage } from './kept-page';

/** On a page that asks for the birth year: the server opens no sheet for this phone, so the phone keeps none. */
export function ForgetHere() {
  useEffect(() => {
    // Shown from what the phone keeps, this page would not be: it came from the server.
    void forgetPage();
  }, []);
  return null;
}
