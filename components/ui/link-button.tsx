import Link from 'next/link';
import type { ReactNode } from 'react';

import { buttonStyle, type ButtonKind } from './button-style';
import { classNames } from './class-names';

interface LinkButtonProps {
  href: string;
  kind?: ButtonKind;
  className?: string;
  children: ReactNode;
}

/** A link that looks like a button: leads to the next step. */
export function LinkButton({ href, kind = 'secondary', className, children }: LinkButtonProps) {
  return (
    <Link href={href} className={classNames(buttonStyle(kind), className)}>
      {children}
    </Link>
  );
}
