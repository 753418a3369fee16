'use client';

import { ErrorView } from '@/components/ui/error-view';
import { PublicFrame } from '@/components/ui/public-frame';

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <PublicFrame wide>
      <ErrorView id={error.digest} again={retry} />
    </PublicFrame>
  );
}
