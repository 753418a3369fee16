'use client';

import { ErrorView } from '@/components/ui/error-view';

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Inside the frame, so that the bar on top stays. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return <ErrorView id={error.digest} again={retry} />;
}
