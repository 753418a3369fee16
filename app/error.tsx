'use client';

import { ErrorView } from '@/components/ui/error-view';
import { PublicFrame } from '@/components/ui/public-frame';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <PublicFrame wide>
      <ErrorView id={error.digest} again={reset} />
    </PublicFrame>
  );
}
