import type { Metadata } from 'next';

import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';

export const metadata: Metadata = { title: 'Not found' };

/** A missing row and somebody else's row give this same page. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-5xl px-4 py-16">
      <PageHeader title="There is nothing here" />
      <p className="measure">
        The address may be mistyped, the record may belong to another practice, or your account may
        not open it.
      </p>
      <p className="mt-8">
        <LinkButton href="/today" kind="primary">
          Go to Today
        </LinkButton>
      </p>
    </main>
  );
}
