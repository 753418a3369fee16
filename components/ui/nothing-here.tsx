'use client';

import { buttonStyle } from './button-style';

/** The same words for what is not there and for what belongs to somebody else. */
export function NothingHere() {
  return (
    <div className="grid justify-items-start gap-4 py-8">
      <h1 className="text-28 font-semibold">There is nothing here</h1>
      <p className="measure">
        The address may be mistyped, the record may belong to another practice, or your account may
        not open it.
      </p>
      <p className="mt-4">
        <a href="/today" className={buttonStyle('primary')}>
          Go to Today
        </a>
      </p>
    </div>
  );
}
