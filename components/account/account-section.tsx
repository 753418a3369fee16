import type { ReactNode } from 'react';

/** One part of the account page, with an address of its own. */
export function AccountSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid scroll-mt-4 gap-4">
      <h2 id={`${id}-title`} className="border-t-2 border-ink pt-2 text-22 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
