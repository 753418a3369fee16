'use client';

import { ErrorView } from '@/components/ui/error-view';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Inside the frame, so that the bar on top stays. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <ErrorView id={error.digest} again={reset} />;
}
