'use client';

import { ArrowRight } from 'lucide-react';

import { LinkButton } from '@/components/ui/link-button';

interface NextStepBarProps {
  label: string;
  href: string;
  /** Why this is next, in one line. */
  note: string;
  isStop: boolean;
}

/** The one obvious action of the chart. */
export function NextStepBar({ label, href, note, isStop }: NextStepBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      <LinkButton href={href} kind={isStop ? 'stop' : 'primary'} className="min-h-12 text-18">
        {label}
        <ArrowRight aria-hidden size={20} />
      </LinkButton>
      <p className="text-quiet">{note}</p>
    </div>
  );
}
