'use client';

import './globals.css';

interface GlobalErrorProps {
  error: Error & { digest?: string };
}

/** When not even the frame could be drawn. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body className="font-sans">
        <title>Not shown · Fascicle</title>
        <main className="mx-auto grid max-w-5xl gap-4 px-4 py-16">
          <h1 className="text-28 font-semibold">This page could not be shown</h1>
          <p className="measure">What was saved is safe. Load the page again.</p>
          {error.digest ? (
            <p>
              Number <strong className="tabular-nums">{error.digest}</strong>
            </p>
          ) : null}
        </main>
      </body>
    </html>
  );
}
