'use client';

import { ErrorView } from '@/components/ui/error-view';

import './globals.css';

interface GlobalErrorProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** When not even the frame could be drawn. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body className="font-sans">
        <title>Not shown · Fascicle</title>
        <main className="mx-auto max-w-5xl px-4 py-8">
          <ErrorView id={error.digest} again={retry} />
        </main>
      </body>
    </html>
  );
}
