'use client';

import { ClientPageTrouble } from '@/components/client-page/client-page-trouble';

interface ErrorPageProps {
  retry: () => void;
}

/** A client is told nothing of the practice's pages, and in a language of theirs. */
export default function ErrorPage({ retry }: ErrorPageProps) {
  return <ClientPageTrouble again={retry} />;
}
