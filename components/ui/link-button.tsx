'use client';

import {
  Contact,
  CalendarPlus,
  ChartLine,
  Mail,
  Plus,
  Signature,
  Upload,
  UserPlus,
} from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

import { buttonStyle, type ButtonKind } from './button-style';
import { classNames } from './class-names';

/** Named, not handed over: what goes from the server to this component is sent with each page, twice. */
const icons = {
  appointment: CalendarPlus,
  client: UserPlus,
  contact: Contact,
  file: Upload,
  letter: Mail,
  more: Plus,
  scores: ChartLine,
  signature: Signature,
} as const;

interface LinkButtonProps {
  href: string;
  kind?: ButtonKind;
  /** Before the words. */
  icon?: keyof typeof icons;
  className?: string;
  children: ReactNode;
}

/** A link that looks like a button: leads to the next step. */
export function LinkButton({
  href,
  kind = 'secondary',
  icon,
  className,
  children,
}: LinkButtonProps) {
  const Icon = icon && icons[icon];
  return (
    <Link href={href} className={classNames(buttonStyle(kind), className)}>
      {Icon ? <Icon aria-hidden size={18} /> : null}
      {children}
    </Link>
  );
}
