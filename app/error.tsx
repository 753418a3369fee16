'use client';

import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Says what is safe and what to do. The id stands in the server's log; nothing else does. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div className="mx-auto grid max-w-5xl gap-4 px-4 py-16">
      <h1 className="text-28 font-semibold">This page could not be shown</h1>
      <p className="measure">
        What was saved is safe. Try again; if it happens once more, tell whoever runs Fascicle here
        {error.digest ? ' and give them this number.' : '.'}
      </p>
      {error.digest ? (
        <p>
          Number <strong className="tabular-nums">{error.digest}</strong>
        </p>
      ) : null}
      <p className="mt-4 flex flex-wrap gap-2">
        <Button kind="primary" onClick={reset}>
          Try again
        </Button>
        <LinkButton href="/today">Go to Today</LinkButton>
      </p>
    </div>
  );
}
