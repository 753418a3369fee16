'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A place of the product in the bar on top; says where you are. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const isHere = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={path === href ? 'page' : isHere ? 'true' : undefined}
      className="inline-flex min-h-11 items-center gap-2 border-y-2 border-transparent px-1 text-ink hover:border-b-line aria-[current]:border-b-work aria-[current]:font-semibold"
    >
      {children}
    </Link>
  );
}
